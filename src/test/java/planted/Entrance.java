package planted;

public final class Entrance {}
