package org.lagebild.query;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.Syntax;

/** Reads SPARQL 1.1 queries from files, from those that come with the program, or from text. */
public final class QueryLoader {
  private static final Pattern UPDATE =
      Pattern.compile(
          "(?:\\s++|#[^\\n]*+|PREFIX\\s++\\S*+\\s*+<[^>]*+>|BASE\\s*+<[^>]*+>)*+"
              + "(?:INSERT|DELETE|LOAD|CLEAR|DROP|CREATE|COPY|MOVE|ADD|WITH)\\b.*+",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern PLACE =
      Pattern.compile(
          "\\s*(?:\\bat line|^Line) (?<line>\\d+), column (?<column>\\d+)[.:]*\\s*",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LEXICAL =
      Pattern.compile("Lexical error.*?(?:after (?:prefix )?:? ?(?<read>\".*\"))?,?");
  private static final Pattern TOKEN =
      Pattern.compile("Encountered \" (?:\"[^\"]*\"|<\\w+>) \"(?<token>.*?) ?\"\"?");

  private QueryLoader() {}

  /**
   * Loads a query by its name or path. A bare name, with or without {@code .rq}, means the query
   * that comes with the program if there is one; anything else, such as {@code ./actors.rq}, is a
   * file.
   *
   * @throws QueryFailure if there is none, or if it is no valid query
   */
  public static LoadedQuery load(String nameOrPath) {
    Optional<String> shipped = ShippedQueries.text(nameOrPath);
    return parse(nameOrPath, shipped.orElseGet(() -> read(nameOrPath)), new Query());
  }

  /**
   * Takes the text of a query, in which the common prefixes need no declaration.
   *
   * @throws QueryFailure if it is no valid query
   */
  public static LoadedQuery text(String sparql) {
    Query query = new Query();
    Prefixes.common().forEach(query::setPrefix);
    return parse("--text", sparql, query);
  }

  private static String read(String name) {
    try {
      Path file = Path.of(name);
      if (!Files.isRegularFile(file)) {
        throw missing(name);
      }
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (InvalidPathException e) {
      throw missing(name);
    } catch (CharacterCodingException e) {
      throw new QueryFailure(name + ": not UTF-8; save the query as UTF-8", e);
    } catch (IOException e) {
      throw new QueryFailure(name + ": cannot be read: " + e.getMessage(), e);
    }
  }

  private static QueryFailure missing(String name) {
    return new QueryFailure(
        name
            + ": no such query file; queries that come with the program: "
            + String.join(" ", ShippedQueries.names()));
  }

  static LoadedQuery parse(String name, String text, Query into) {
    if (text.isBlank()) {
      throw new QueryFailure(
          name + ": the query is empty; write one, such as SELECT * { ?s ?p ?o }");
    }
    if (UPDATE.matcher(text).matches()) {
      throw new QueryFailure(
          name + ": an update, refused; queries only read, and 'lagebild build' writes");
    }
    try {
      QueryFactory.parse(into, text, null, Syntax.syntaxSPARQL_11);
      return new LoadedQuery(name, question(text), into);
    } catch (QueryParseException e) {
      throw new QueryFailure(at(name, e) + reason(e), e);
    } catch (QueryException e) {
      throw new QueryFailure(name + ": " + reason(e), e);
    }
  }

  /** The place in the message is that of the token in the way; the exception has the one before. */
  private static String at(String name, QueryParseException e) {
    Matcher told = PLACE.matcher(String.valueOf(e.getMessage()));
    if (told.find()) {
      return name + ":" + told.group("line") + ":" + told.group("column") + ": ";
    }
    return e.getLine() < 1 ? name + ": " : name + ":" + e.getLine() + ":" + e.getColumn() + ": ";
  }

  /** The parser's first line without its place, which stands before it. */
  private static String reason(QueryException e) {
    String first = String.valueOf(e.getMessage()).lines().findFirst().orElse("no valid query");
    String said = PLACE.matcher(first).replaceAll(" ").replaceAll("\\s+", " ").strip();
    if (said.equals("Encountered \"<EOF>\"")) {
      return "the query ends before it is complete; add what is missing, perhaps a }";
    }
    if (said.startsWith("Unresolved prefixed name")) {
      return said + "; declare the prefix with PREFIX";
    }
    Matcher token = TOKEN.matcher(said);
    if (token.matches()) {
      return "unexpected " + token.group("token") + "; mend the query there or before";
    }
    Matcher lexical = LEXICAL.matcher(said);
    if (lexical.matches()) {
      String read = lexical.group("read");
      String after = read == null ? "" : " after " + read;
      return "a character that does not belong here" + after + "; mend the query";
    }
    return said;
  }

  private static String question(String text) {
    StringBuilder found = new StringBuilder();
    for (String line : text.lines().takeWhile(l -> l.startsWith("#")).toList()) {
      found.append(found.isEmpty() ? "" : " ").append(line.substring(1).strip());
      if (line.matches(".*[.?!]\\s*")) {
        break;
      }
    }
    return found.toString();
  }
}
