/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Operation;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Reference;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** A gate of a document, or nothing when the element is none. */
final class GateElement {

	private final XmlElement element;
	private final DimensionElement dimensions;
	private final Transformations transformations;
	private final ProblemLog log;

	GateElement(XmlElement element, Transformations transformations, ProblemLog log) {
		this.element = element;
		this.transformations = transformations;
		this.dimensions = new DimensionElement(transformations, log);
		this.log = log;
	}

	List<Gate> gates() {
		if (element.name().equals("QuadrantGate")) {
			return new QuadrantElement(element, new DimensionElement(transformations, log), log).gates();
		}
		if (!element.name().endsWith("Gate")) {
			return List.of();
		}
		try {
			return region().map(region -> List.of(gate(region))).orElseGet(List::of);
		} catch (IllegalArgumentException unsound) {
			log.add(wrong("gate " + id() + " that cannot be", unsound.getMessage()));
			return List.of();
		}
	}

	private Optional<Region> region() {
		return switch (element.name()) {
		case "RectangleGate" -> Optional.of(box());
		case "PolygonGate" -> polygon();
		case "EllipsoidGate" -> ellipsoid();
		case "BooleanGate" -> combination();
		default -> {
			log.add(wrong(element.name(), "a rectangle, polygon, ellipsoid, quadrant or Boolean gate"));
			yield Optional.empty();
		}
		};
	}

	private Gate gate(Region region) {
		return new Gate(id(), id(), element.attribute("parent_id"), region);
	}

	private String id() {
		return element.attribute("id").orElse("");
	}

	private Box box() {
		List<Dimension> axes = new ArrayList<>();
		List<Interval> intervals = new ArrayList<>();
		for (XmlElement each : element.children("dimension").toList()) {
			axes.add(dimensions.read(each));
			intervals.add(new Interval(end(each, "min", Double.NEGATIVE_INFINITY), end(each, "max", Double.POSITIVE_INFINITY)));
		}
		return new Box(axes, intervals);
	}

	private double end(XmlElement dimension, String name, double open) {
		Optional<String> text = dimension.attribute(name);
		if (text.isPresent() && GatingMl.number(text.get()).isEmpty()) {
			log.add(new Mismatch("gatingml.number", dimension.place(), text.get(), "a number for " + name).error());
		}
		return text.flatMap(GatingMl::number).orElse(open);
	}

	private List<Dimension> axes() {
		return element.children("dimension").map(dimensions::read).toList();
	}

	private Optional<Region> polygon() {
		List<Vertex> vertices = new ArrayList<>();
		for (XmlElement vertex : element.children("vertex").toList()) {
			Optional<List<Double>> point = GatingMl.values(vertex, "coordinate").filter(values -> values.size() == 2);
			if (point.isEmpty()) {
				log.add(wrong("a vertex of " + id() + " without two numbers", "two coordinates"));
				return Optional.empty();
			}
			vertices.add(new Vertex(point.get().getFirst(), point.get().getLast()));
		}
		return Optional.of(new Polygon(axes(), vertices));
	}

	private Optional<Region> ellipsoid() {
		Optional<List<Double>> mean = element.child("mean").flatMap(each -> GatingMl.values(each, "coordinate"));
		List<Optional<List<Double>>> rows = element.children("covarianceMatrix").flatMap(each -> each.children("row"))
				.map(row -> GatingMl.values(row, "entry")).toList();
		Optional<Double> distance = element.child("distanceSquare").flatMap(each -> GatingMl.number(each, "value"));
		if (mean.isEmpty() || distance.isEmpty() || rows.stream().anyMatch(Optional::isEmpty)) {
			log.add(wrong("ellipsoid " + id() + " that is incomplete", "mean, covarianceMatrix and distanceSquare"));
			return Optional.empty();
		}
		return Optional.of(new Ellipsoid(axes(), mean.get(), rows.stream().map(Optional::get).toList(), distance.get()));
	}

	private Optional<Region> combination() {
		for (Operation operation : Operation.values()) {
			Optional<XmlElement> found = element.child(operation.name().toLowerCase(java.util.Locale.ROOT));
			if (found.isPresent()) {
				return Optional.of(new Combination(operation, found.get().children("gateReference")
						.map(each -> new Reference(each.attribute("ref").orElse(""),
								each.attribute("use-as-complement").filter(Boolean::parseBoolean).isPresent()))
						.toList()));
			}
		}
		log.add(wrong("Boolean gate " + id() + " without operation", "and, or, or not"));
		return Optional.empty();
	}

	private org.stemma.api.Problem wrong(String found, String expected) {
		return Mismatch.described("gatingml.gate", element.place(), found, expected, "").error();
	}
}
