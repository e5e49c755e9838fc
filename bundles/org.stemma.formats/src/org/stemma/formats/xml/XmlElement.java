/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.xml;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.formats.table.Cell;

/**
 * One element of an XML file.
 *
 * @param name       its name without prefix
 * @param attributes its attributes by name without prefix, in the file's order
 * @param text       the text directly in it, blanks at the ends removed
 * @param children   the elements in it in order
 * @param place      where it begins, named after it
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children, Place place) {

	/** Checks that nothing is missing; the lists are taken as they are and must not change any more. */
	public XmlElement {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(attributes, "attributes");
		Objects.requireNonNull(text, "text");
		Objects.requireNonNull(children, "children");
		Objects.requireNonNull(place, "place");
	}

	/** An attribute, if it is there. */
	public Optional<String> attribute(String named) {
		return Optional.ofNullable(attributes.get(named));
	}

	/** An attribute as a cell; a blank one when it is not there. */
	public Cell attributeCell(String named) {
		return new Cell(attributes.getOrDefault(named, ""), new Place(place.source(), place.line(), place.column(), named));
	}

	/** The element's text as a cell. */
	public Cell cell() {
		return new Cell(text, place);
	}

	/** The first child of a name. */
	public Optional<XmlElement> child(String named) {
		return children(named).findFirst();
	}

	/** The text of the first child of a name; a blank cell at this element when there is none. */
	public Cell childCell(String named) {
		return child(named).map(XmlElement::cell)
				.orElseGet(() -> new Cell("", new Place(place.source(), place.line(), place.column(), named)));
	}

	/** The children of a name. */
	public Stream<XmlElement> children(String named) {
		return children.stream().filter(child -> child.name.equals(named));
	}

	/** All elements of a name in it at any depth, in the file's order. */
	public Stream<XmlElement> descendants(String named) {
		return children.stream().flatMap(child -> Stream
				.concat(child.name.equals(named) ? Stream.of(child) : Stream.empty(), child.descendants(named)));
	}
}
