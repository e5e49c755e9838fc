/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.facsdiva;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Transform;

/**
 * Makes a region of a gate's outline. Corners are saved in measured values; on an axis shown on the biexponential scale
 * the edges of a polygon are straight on that scale, whose width follows from the scale value r as
 * W = (M - log10(T / |r|)) / 2. Source: Parks, Roederer and Moore, Cytometry A 69A (2006) 541-551.
 */
record DivaRegion(DivaGate gate, Map<String, Compensation> matrices) {

	/** The name of the tube's own matrix. */
	static final String MATRIX = "instrument settings";

	private static final double TOP = 262_144;
	private static final double DECADES = 4.5;

	Optional<Region> region() {
		List<Vertex> corners = new ArrayList<>();
		for (var corner : gate.corners()) {
			Optional<Double> x = number(corner.x());
			Optional<Double> y = corner.y().isBlank() ? Optional.of(0.0) : number(corner.y());
			if (x.isEmpty() || y.isEmpty()) {
				return Optional.empty();
			}
			corners.add(new Vertex(x.get(), y.get()));
		}
		return switch (gate.kind()) {
		case "POLYGON" -> corners.size() < 3 ? Optional.empty() : Optional.of(polygon(corners));
		case "RECTANGLE", "BINNER" -> corners.size() < 2 ? Optional.empty() : Optional.of(box(corners, 2));
		case "INTERVAL" -> corners.size() < 2 ? Optional.empty() : Optional.of(box(corners, 1));
		default -> Optional.empty();
		};
	}

	private Region polygon(List<Vertex> corners) {
		Dimension x = shown("x");
		Dimension y = shown("y");
		return new Polygon(List.of(x, y),
				corners.stream().map(corner -> new Vertex(scaled(x, corner.x()), scaled(y, corner.y()))).toList());
	}

	private static double scaled(Dimension dimension, double value) {
		return dimension.transform().map(scale -> scale.apply(value)).orElse(value);
	}

	private Region box(List<Vertex> corners, int axes) {
		List<Interval> intervals = new ArrayList<>();
		intervals.add(new Interval(corners.stream().mapToDouble(Vertex::x).min().orElseThrow(),
				corners.stream().mapToDouble(Vertex::x).max().orElseThrow()));
		List<Dimension> dimensions = new ArrayList<>(List.of(measured("x")));
		if (axes > 1) {
			dimensions.add(measured("y"));
			intervals.add(new Interval(corners.stream().mapToDouble(Vertex::y).min().orElseThrow(),
					corners.stream().mapToDouble(Vertex::y).max().orElseThrow()));
		}
		return new Box(dimensions, intervals);
	}

	private Dimension measured(String axis) {
		String channel = gate.region().flatMap(region -> region.attribute(axis + "parm")).orElse("");
		Compensation matrix = matrices.get(MATRIX);
		Dimension plain = Dimension.of(channel);
		return matrix != null && matrix.fluorochromes().contains(channel) ? plain.with(new Compensating(MATRIX)) : plain;
	}

	private Dimension shown(String axis) {
		boolean scaled = gate.element().childCell("is_" + axis + "_parameter_scaled").text().equals("true");
		double r = number(gate.element().childCell(axis + "_parameter_scale_value").text()).orElse(0.0);
		return scaled ? measured(axis).on(scale(Math.abs(r))) : measured(axis);
	}

	private static Transform scale(double r) {
		double width = r > 0 ? (DECADES - Math.log10(TOP / r)) / 2 : 0;
		return new Logicle(TOP, Math.clamp(width, 0, DECADES / 2), DECADES, 0);
	}

	static Optional<Double> number(String text) {
		return text.strip().matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")
				? Optional.of(Double.parseDouble(text.strip()))
				: Optional.empty();
	}
}
