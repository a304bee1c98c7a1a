package org.interleave.ui;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.EnumSet;
import java.util.List;
import javafx.scene.input.DataFormat;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;

/// Files that are dragged in from another program, of which the headless platform knows nothing.
final class DraggedFiles {

  private final List<File> files;

  private DraggedFiles(List<File> files) {
    this.files = files;
  }

  /// What a drag's events have with them; files may be none.
  static Dragboard dragboard(List<File> files) {
    DraggedFiles dragged = new DraggedFiles(files);
    try {
      Class<?> source = Class.forName("com.sun.javafx.tk.TKClipboard");
      Object clipboard =
          Proxy.newProxyInstance(
              DraggedFiles.class.getClassLoader(),
              new Class<?>[] {source},
              (_, method, arguments) -> dragged.answer(method, arguments));
      Constructor<Dragboard> constructor = Dragboard.class.getDeclaredConstructor(source);
      constructor.setAccessible(true);
      return constructor.newInstance(clipboard);
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("The toolkit has changed.", e);
    }
  }

  private @Nullable Object answer(Method method, Object[] arguments) {
    return switch (method.getName()) {
      case "getTransferModes" -> EnumSet.of(TransferMode.COPY);
      case "getContent" -> isFiles(arguments) ? files : null;
      case "hasContent" -> isFiles(arguments);
      default -> throw new UnsupportedOperationException(method.toString());
    };
  }

  private boolean isFiles(Object[] arguments) {
    return !files.isEmpty() && DataFormat.FILES.equals(arguments[0]);
  }
}
