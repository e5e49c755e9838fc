/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.flowjo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.cytometry.population.SavedRegion;
import org.stemma.cytometry.population.SavedRegion.Corner;
import org.stemma.formats.xml.XmlElement;

/**
 * The outline in a {@code Gate} element.
 *
 * @param gate    the gate
 * @param outline the element that tells its kind
 */
record GateOutline(XmlElement gate, XmlElement outline) {

	static Optional<GateOutline> of(XmlElement gate) {
		return gate.children().stream().filter(child -> child.name().endsWith("Gate") || child.name().equals("CurlyQuad"))
				.findFirst().map(outline -> new GateOutline(gate, outline));
	}

	String id() {
		return gate.attribute("id").or(() -> outline.attribute("id")).orElse("");
	}

	String kind() {
		String name = outline.name();
		return name.endsWith("Gate") ? name.substring(0, name.length() - "Gate".length()) : name;
	}

	List<XmlElement> dimensions() {
		return outline.children("dimension").toList();
	}

	String channel(int axis) {
		return axis >= dimensions().size() ? ""
				: dimensions().get(axis).child("fcs-dimension").flatMap(each -> each.attribute("name")).orElse("");
	}

	/** An end of a rectangle, or empty when it is open. */
	String end(int axis, String name) {
		return axis >= dimensions().size() ? ""
				: dimensions().get(axis).attribute(name)
						.or(() -> dimensions().get(axis).child(name).flatMap(each -> each.attribute("value"))).orElse("");
	}

	/** The corners in elements of that name below an element. */
	static List<Corner> corners(XmlElement in, String role) {
		return in.children("vertex").map(vertex -> {
			List<String> values = vertex.children("coordinate").map(each -> each.attribute("value").orElse("")).toList();
			return new Corner(values.isEmpty() ? "" : values.getFirst(), values.size() < 2 ? "" : values.get(1), role);
		}).toList();
	}

	SavedRegion saved() {
		return new SavedRegion(id(), kind(), gate.attribute("parent_id").orElse(""), channel(0), channel(1), vertices(),
				outline.place());
	}

	private List<Corner> vertices() {
		List<Corner> vertices = new ArrayList<>();
		if (outline.name().equals("RectangleGate") || outline.name().equals("CurlyQuad")) {
			rectangle(vertices);
			return vertices;
		}
		vertices.addAll(corners(outline, ""));
		outline.child("foci").ifPresent(foci -> vertices.addAll(corners(foci, "foci")));
		outline.child("edge").ifPresent(edge -> vertices.addAll(corners(edge, "edge")));
		return vertices;
	}

	/** Corners both of whose ends are stated; of a range only its ends. */
	private void rectangle(List<Corner> vertices) {
		if (dimensions().size() < 2) {
			for (String name : List.of("min", "max")) {
				if (!end(0, name).isEmpty()) {
					vertices.add(new Corner(end(0, name), "", ""));
				}
			}
			return;
		}
		for (String[] ends : new String[][] { { "min", "min" }, { "min", "max" }, { "max", "max" }, { "max", "min" } }) {
			if (!end(0, ends[0]).isEmpty() && !end(1, ends[1]).isEmpty()) {
				vertices.add(new Corner(end(0, ends[0]), end(1, ends[1]), ""));
			}
		}
	}
}
