/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.RunContent.NotUnderstood;

/**
 * What of a document no reader asks for: elements and attributes that are not known where they stand. A reader states those
 * that it reads as {@code parent/element}, each with the names of its attributes.
 */
public final class UnreadParts {

	/** Stands for an element that is read with all that is in it. */
	public static final Set<String> ALL = Set.of("*");
	private static final int MOST = 2_000;

	private final Map<String, Set<String>> known;

	/** The parts beside these elements and attributes. */
	public UnreadParts(Map<String, Set<String>> known) {
		this.known = Map.copyOf(known);
	}

	/** The parts of an element, in the file's order; the last one counts those that are not listed because they are too many. */
	public List<NotUnderstood> of(XmlElement root) {
		List<NotUnderstood> parts = new ArrayList<>();
		root.children().forEach(child -> add(root, child, parts));
		if (parts.size() <= MOST) {
			return parts;
		}
		List<NotUnderstood> first = new ArrayList<>(parts.subList(0, MOST));
		first.add(new NotUnderstood("further parts", (parts.size() - MOST) + " more", root.place()));
		return first;
	}

	private void add(XmlElement parent, XmlElement element, List<NotUnderstood> parts) {
		Set<String> attributes = known.get(parent.name() + "/" + element.name());
		if (attributes == null) {
			String text = text(element);
			if (!text.isEmpty()) {
				parts.add(new NotUnderstood(element.name(), text, element.place()));
			}
		} else if (!attributes.equals(ALL)) {
			element.attributes().forEach((name, value) -> attribute(element, name, value, attributes, parts));
			if (!element.children().isEmpty() && !element.text().isBlank()) {
				parts.add(new NotUnderstood(element.name(), element.text(), element.place()));
			}
			element.children().forEach(child -> add(element, child, parts));
		}
	}

	private static void attribute(XmlElement element, String name, String value, Set<String> attributes, List<NotUnderstood> parts) {
		if (!attributes.contains(name) && !value.isBlank()) {
			Place place = element.place();
			parts.add(new NotUnderstood(element.name() + " " + name, value, new Place(place.source(), place.line(), place.column(), name)));
		}
	}

	/** All texts and attributes of an element and those in it, as one line. */
	public static String text(XmlElement element) {
		String own = Stream.concat(element.attributes().values().stream(), Stream.of(element.text())).filter(text -> !text.isBlank())
				.collect(Collectors.joining(" "));
		String inner = element.children().stream().map(child -> (child.name() + " " + text(child)).strip()).collect(Collectors.joining(", "));
		return inner.isEmpty() ? own : own.isEmpty() ? inner : own + ": " + inner;
	}
}
