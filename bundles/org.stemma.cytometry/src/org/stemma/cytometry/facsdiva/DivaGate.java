/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.stemma.cytometry.population.SavedRegion;
import org.stemma.cytometry.population.SavedRegion.Corner;
import org.stemma.formats.xml.XmlElement;

/**
 * A gate of a tube, whose full name holds those of its ancestors before backslashes.
 *
 * @param element the gate's element
 */
record DivaGate(XmlElement element) {

	private static final String REGION = "_REGION";

	/** The gates of a tube in the file's order. */
	static List<DivaGate> of(XmlElement tube) {
		return tube.children("gates").flatMap(all -> all.children("gate")).map(DivaGate::new).toList();
	}

	String fullName() {
		return element.attribute("fullname").orElse("");
	}

	/** The full name of the gate it lies in, or empty for all events. */
	String parent() {
		int end = fullName().lastIndexOf('\\');
		return end < 0 ? "" : fullName().substring(0, end);
	}

	String name() {
		String name = element.childCell("name").text();
		return name.isEmpty() ? fullName().substring(fullName().lastIndexOf('\\') + 1) : name;
	}

	String count() {
		return element.childCell("num_events").text();
	}

	Optional<XmlElement> region() {
		return element.child("region");
	}

	String regionName() {
		return region().flatMap(region -> region.attribute("name")).orElse("");
	}

	String kind() {
		String type = region().flatMap(region -> region.attribute("type")).orElse("");
		return type.endsWith(REGION) ? type.substring(0, type.length() - REGION.length()) : type;
	}

	List<Corner> corners() {
		return region().stream().flatMap(region -> region.children("points")).flatMap(points -> points.children("point"))
				.map(point -> new Corner(point.attribute("x").orElse(""), point.attribute("y").orElse(""), "")).toList();
	}

	/** The gate that it lies in. */
	Optional<DivaGate> above(List<DivaGate> gates) {
		return gates.stream().filter(gate -> gate.fullName().equals(parent())).findFirst();
	}

	/** How a gate without an outline is made of others; empty for one with an outline and for all events. */
	String combination() {
		String inputs = element.children("input").map(XmlElement::text).collect(Collectors.joining(", "));
		return region().isPresent() || parent().isEmpty() ? "" : (element.attribute("type").orElse("") + ": " + inputs).strip();
	}

	/** The outline, with the outline that it lies in among other gates; empty for a gate without one. */
	Optional<SavedRegion> saved(List<DivaGate> gates) {
		String parent = above(gates).map(DivaGate::regionName).orElse("");
		return region().map(region -> new SavedRegion(regionName(), kind(), parent, region.attribute("xparm").orElse(""),
				region.attribute("yparm").orElse(""), corners(), region.place()));
	}
}
