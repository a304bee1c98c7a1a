package planted.helper;

public final class Homeless {}
