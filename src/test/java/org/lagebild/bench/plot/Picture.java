package org.lagebild.bench.plot;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A picture as an XML parser sees it. */
record Picture(Document document) {
  static Picture of(String svg) {
    try {
      return new Picture(
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg))));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new AssertionError(svg, e);
    }
  }

  /** All elements of that name, in their order. */
  List<Element> all(String name) {
    NodeList found = document.getElementsByTagName(name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  /** The texts of one class. */
  List<String> texts(String kind) {
    return all("text").stream()
        .filter(text -> text.getAttribute("class").equals(kind))
        .map(Element::getTextContent)
        .toList();
  }

  /** The bars as their class and length. */
  List<String> bars() {
    return all("rect").stream()
        .filter(rect -> !rect.getAttribute("class").equals("ground"))
        .map(rect -> rect.getAttribute("class") + " " + rect.getAttribute("width"))
        .toList();
  }
}
