package org.lagebild.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.NoSuchFileException;
import java.util.Set;
import org.lagebild.export.ExportFailure;
import org.lagebild.link.CorrectionsException;
import org.lagebild.link.IndexFailure;
import org.lagebild.pipeline.RelinkFailure;
import org.lagebild.query.QueryFailure;
import org.lagebild.serve.ServeFailure;
import org.lagebild.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns every failure into one line on standard error and an exit status. */
final class FailureHandler implements IExecutionExceptionHandler, IParameterExceptionHandler {
  private final Console console;
  private boolean outputClosed;

  FailureHandler(Console console) {
    this.console = console;
  }

  @Override
  public int handleParseException(ParameterException e, String[] arguments) {
    console.say(
        words(e) + "; see '" + e.getCommandLine().getCommandSpec().qualifiedName() + " --help'");
    console.trace(e);
    return ExitStatus.WRONG_USAGE;
  }

  private static String words(ParameterException e) {
    Set<String> verbs = e.getCommandLine().getSubcommands().keySet();
    if (e instanceof UnmatchedArgumentException unmatched
        && !unmatched.isUnknownOption()
        && !verbs.isEmpty()) {
      String called = unmatched.getUnmatched().get(0);
      return "'" + called + "' is no command; name one of " + String.join(", ", verbs);
    }
    return String.valueOf(e.getMessage()).replaceFirst("^Error: ", "").replaceFirst("\\.$", "");
  }

  @Override
  public int handleExecutionException(Exception e, CommandLine command, ParseResult parsed) {
    return e instanceof ParameterException wrong
        ? handleParseException(wrong, new String[0])
        : failed(e);
  }

  /** The status of a failure that was told. */
  int failed(Throwable e) {
    if (e instanceof OutputClosedException closed) {
      outputClosed = true;
      if (closed.isReaderGone()) {
        return ExitStatus.DONE;
      }
    }
    console.say(words(e));
    console.trace(e);
    return ExitStatus.FAILED;
  }

  /** Whether a failure was that standard output takes no more. */
  boolean isOutputClosed() {
    return outputClosed;
  }

  private static String words(Throwable e) {
    if (e instanceof StoreException
        || e instanceof QueryFailure
        || e instanceof ExportFailure
        || e instanceof IndexFailure
        || e instanceof CorrectionsException
        || e instanceof RelinkFailure
        || e instanceof ServeFailure) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof OutputClosedException closed) {
      return "standard output takes no more: " + closed.getCause().getMessage();
    }
    if (e instanceof UncheckedIOException unchecked) {
      return words(unchecked.getCause());
    }
    if (e instanceof IOException io) {
      return ofFiles(io);
    }
    if (e instanceof OutOfMemoryError) {
      return "out of memory; give fewer articles at once or use fewer --jobs";
    }
    return "a fault in the program: " + e + "; LAGEBILD_DEBUG=1 shows where";
  }

  private static String ofFiles(IOException e) {
    if (e instanceof NoSuchFileException) {
      return e.getMessage() + ": no such file or folder; check the path";
    }
    if (e instanceof AccessDeniedException) {
      return e.getMessage() + ": access denied; give yourself the right to, or choose another path";
    }
    if (e instanceof FileAlreadyExistsException) {
      return e.getMessage() + ": exists already; remove it or choose another path";
    }
    return e.getMessage() + "; check the disk";
  }
}
