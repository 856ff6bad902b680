import com.sun.source.util.TreePath;

/** A lambda or a reference to a method, and where it was made. */
record Closure(TreePath path, Scope scope) {

    @Override
    public String toString() {
        return path.getLeaf() + "@" + System.identityHashCode(path.getLeaf());
    }
}
