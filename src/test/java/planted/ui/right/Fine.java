package planted.ui.right;

public final class Fine {}
