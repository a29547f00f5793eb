package org.lagebild.link.fetch;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Where items come from. */
public interface ItemSource {
  /**
   * An item in the form of the dump, with no more than what an import keeps.
   *
   * @param id a Q and a number
   * @param languages the codes of the languages whose names are wanted
   * @throws FetchException if there is no such item or it cannot be had
   */
  ObjectNode fetch(String id, List<String> languages) throws FetchException;
}
