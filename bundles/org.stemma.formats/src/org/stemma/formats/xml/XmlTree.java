/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.xml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.formats.text.Blanks;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Builds the tree of one file within limits of depth and number. For one thread. */
final class XmlTree extends DefaultHandler {

	private static final int DEEPEST = 200;
	private static final int MOST_ELEMENTS = 1_000_000;
	private static final int MOST_ATTRIBUTES = 1_000;

	private final String source;
	private final Deque<Open> open = new ArrayDeque<>();
	private Locator locator;
	private int elements;
	private XmlElement root;

	XmlTree(String source) {
		this.source = source;
	}

	private record Open(String name, Map<String, String> attributes, StringBuilder text, List<XmlElement> children,
			Place place) {

		XmlElement closed() {
			return new XmlElement(name, attributes, Blanks.strip(text.toString()), Collections.unmodifiableList(children), place);
		}
	}

	/** The whole tree, or empty when the file ended before it. */
	Optional<XmlElement> root() {
		return Optional.ofNullable(root);
	}

	/** The tree as far as it was read. */
	Optional<XmlElement> begun() {
		while (root == null && !open.isEmpty()) {
			close();
		}
		return root();
	}

	@Override
	public void setDocumentLocator(Locator of) {
		locator = of;
	}

	@Override
	public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
		if (open.size() >= DEEPEST || ++elements > MOST_ELEMENTS || attributes.getLength() > MOST_ATTRIBUTES) {
			throw new SAXParseException("more than " + DEEPEST + " levels, " + MOST_ELEMENTS + " elements or "
					+ MOST_ATTRIBUTES + " attributes", locator);
		}
		Map<String, String> named = new LinkedHashMap<>();
		for (int i = 0; i < attributes.getLength(); i++) {
			named.putIfAbsent(attributes.getLocalName(i), attributes.getValue(i));
		}
		Place place = new Place(source, Math.max(locator.getLineNumber(), 0), Math.max(locator.getColumnNumber(), 0), name);
		open.push(new Open(name, Collections.unmodifiableMap(named), new StringBuilder(), new ArrayList<>(), place));
	}

	@Override
	public void characters(char[] characters, int start, int length) {
		open.element().text().append(characters, start, length);
	}

	@Override
	public void endElement(String uri, String name, String qualified) {
		close();
	}

	private void close() {
		XmlElement element = open.pop().closed();
		if (open.isEmpty()) {
			root = element;
		} else {
			open.element().children().add(element);
		}
	}
}
