/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;
import org.stemma.formats.xml.XmlElement;

/** Quadrants: each is the box between the dividers around the location that it names. */
final class QuadrantElement {

	private final XmlElement element;
	private final DimensionElement dimensions;
	private final ProblemLog log;

	QuadrantElement(XmlElement element, DimensionElement dimensions, ProblemLog log) {
		this.element = element;
		this.dimensions = dimensions;
		this.log = log;
	}

	/** Where an axis is divided. */
	private record Divider(Dimension dimension, List<Double> values) {

		Interval around(double location) {
			double minimum = Double.NEGATIVE_INFINITY;
			double maximum = Double.POSITIVE_INFINITY;
			for (double value : values) {
				if (value <= location) {
					minimum = Math.max(minimum, value);
				} else {
					maximum = Math.min(maximum, value);
				}
			}
			return new Interval(minimum, maximum);
		}
	}

	List<Gate> gates() {
		Map<String, Divider> dividers = new LinkedHashMap<>();
		for (XmlElement each : element.children("divider").toList()) {
			List<Optional<Double>> values = each.children("value").map(value -> GatingMl.number(value.text())).toList();
			if (values.isEmpty() || values.stream().anyMatch(Optional::isEmpty)) {
				wrong(each, "a divider without a number");
			} else {
				dividers.put(each.attribute("id").orElse(""),
						new Divider(dimensions.read(each), values.stream().map(Optional::get).toList()));
			}
		}
		return element.children("Quadrant").map(each -> quadrant(each, dividers)).filter(Objects::nonNull).toList();
	}

	private Gate quadrant(XmlElement quadrant, Map<String, Divider> dividers) {
		List<Dimension> axes = new ArrayList<>();
		List<Interval> intervals = new ArrayList<>();
		for (XmlElement position : quadrant.children("position").toList()) {
			Divider divider = dividers.get(position.attribute("divider_ref").orElse(""));
			Optional<Double> location = GatingMl.number(position, "location");
			if (divider == null || location.isEmpty()) {
				return wrong(position, "a position without its divider or location");
			}
			axes.add(divider.dimension());
			intervals.add(divider.around(location.get()));
		}
		if (axes.isEmpty()) {
			return wrong(quadrant, "a quadrant without positions");
		}
		String id = quadrant.attribute("id").orElse("");
		return new Gate(id, id, element.attribute("parent_id"), new Box(axes, intervals));
	}

	private Gate wrong(XmlElement where, String found) {
		log.add(Mismatch.described("gatingml.quadrant", where.place(), found,
				"dividers with numbers, and quadrants with a location for each", "").error());
		return null;
	}
}
