package planted.program;

public final class Fine {}
