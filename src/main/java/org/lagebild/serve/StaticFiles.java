package org.lagebild.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The files of the page and of the libraries it uses, out of the program itself; never a file of
 * the machine. An address without a suffix is a view of the page, which reads it by itself.
 */
final class StaticFiles extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private static final String PAGE = "/web/";
  private static final String LIBRARIES = "/META-INF/resources/webjars/";

  /** Names as the page and WebJars use them; no step upwards can be written with them. */
  private static final Pattern PATH =
      Pattern.compile("(?:[A-Za-z0-9_@-][A-Za-z0-9_@.+-]*(?:/(?!$)|$))+");

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getRequestURI().substring(1);
    URL file = file(path);
    if (file != null && isFolder(file)) {
      Answer.text(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing at this address");
    } else if (file != null) {
      send(file, path.startsWith("lib/"), response);
    } else if (isView(path)) {
      sendView(HttpServletResponse.SC_OK, response);
    } else {
      Answer.text(response, HttpServletResponse.SC_NOT_FOUND, "there is nothing at this address");
    }
  }

  /** Sends the page, which finds out by itself what to show. */
  void sendView(int status, HttpServletResponse response) throws IOException {
    URL index = resource(PAGE + "index.html");
    if (index == null) {
      Answer.text(response, HttpServletResponse.SC_NOT_FOUND, "there is no page here, only data");
    } else {
      response.setStatus(status);
      send(index, false, response);
    }
  }

  private static @Nullable URL file(String path) {
    if (path.isEmpty() || !PATH.matcher(path).matches()) {
      return null;
    }
    return path.startsWith("lib/")
        ? resource(LIBRARIES + path.substring("lib/".length()))
        : resource(PAGE + path);
  }

  /** In a jar a folder is an entry like any other, which reads as empty or fails. */
  private static boolean isFolder(URL resource) throws IOException {
    if (resource.openConnection() instanceof JarURLConnection inJar) {
      return inJar.getJarEntry().isDirectory();
    }
    return Files.isDirectory(Path.of(URI.create(resource.toString())));
  }

  private static boolean isView(String path) {
    return !path.startsWith("lib/")
        && !path.contains("..")
        && !path.substring(path.lastIndexOf('/') + 1).contains(".");
  }

  private static @Nullable URL resource(String name) {
    return StaticFiles.class.getResource(name);
  }

  /** The addresses of libraries hold their version, so that what lies there never changes. */
  private static void send(URL file, boolean forever, HttpServletResponse response)
      throws IOException {
    URLConnection connection = file.openConnection();
    connection.setUseCaches(false);
    try (InputStream in = connection.getInputStream()) {
      response.setContentType(MediaTypes.of(file.getPath()));
      response.setHeader(
          "Cache-Control", forever ? "public, max-age=31536000, immutable" : "no-cache");
      response.setContentLengthLong(connection.getContentLengthLong());
      in.transferTo(response.getOutputStream());
    }
  }
}
