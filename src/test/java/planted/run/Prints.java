package planted.run;

public final class Prints {
  private Prints() {}

  static void print() {
    System.out.println();
  }
}
