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

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.population.SavedRegion.Corner;
import org.stemma.cytometry.transform.Transform;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * Makes a region of an outline. Edges are straight on the screen, so polygons and ellipses are kept on display scales;
 * ellipses are saved in channels of a display of 256.
 */
record OutlineRegion(GateOutline outline, Axes axes, ProblemLog log) {

	private static final double CHANNELS = 256;

	Optional<Region> region() {
		Optional<Region> region = switch (outline.outline().name()) {
		case "RectangleGate" -> box();
		case "CurlyQuad" -> quadrant();
		case "PolygonGate" -> polygon();
		case "EllipsoidGate" -> ellipse();
		default -> Optional.empty();
		};
		if (region.isEmpty()) {
			log.add(Mismatch.described("flowjo.gate", outline.outline().place(), outline.kind() + " " + outline.id(),
					"a rectangle, polygon or ellipse with numbers, on scales that are known", "").error());
		}
		return region;
	}

	private Optional<Region> box() {
		List<Dimension> dimensions = new ArrayList<>();
		List<Interval> intervals = new ArrayList<>();
		for (int axis = 0; axis < outline.dimensions().size(); axis++) {
			Optional<Double> minimum = end(axis, "min", Double.NEGATIVE_INFINITY);
			Optional<Double> maximum = end(axis, "max", Double.POSITIVE_INFINITY);
			if (minimum.isEmpty() || maximum.isEmpty()) {
				return Optional.empty();
			}
			dimensions.add(axes.measured(outline.channel(axis)));
			intervals.add(new Interval(minimum.get(), maximum.get()));
		}
		return dimensions.isEmpty() ? Optional.empty() : Optional.of(new Box(dimensions, intervals));
	}

	private Optional<Double> end(int axis, String name, double open) {
		String text = outline.end(axis, name);
		return text.isEmpty() ? Optional.of(open) : WorkspaceScale.number(text);
	}

	/** Curved dividers follow the spread of the data and are not saved: straight ones stand for them. */
	private Optional<Region> quadrant() {
		log.add(Mismatch.described("flowjo.curly-quadrant", outline.outline().place(), "quadrant with curved dividers",
				"straight dividers", "It is taken over with straight ones, so its counts may differ.").warning());
		return box();
	}

	private Optional<Dimension> shown(int axis) {
		String channel = outline.channel(axis);
		return axes.scale(channel).map(scale -> axes.measured(channel).on(scale));
	}

	private Optional<Region> polygon() {
		List<Vertex> vertices = new ArrayList<>();
		Optional<Dimension> x = shown(0);
		Optional<Dimension> y = shown(1);
		List<Corner> corners = GateOutline.corners(outline.outline(), "");
		if (x.isEmpty() || y.isEmpty() || corners.size() < 3) {
			return Optional.empty();
		}
		Transform across = x.get().transform().orElseThrow();
		Transform up = y.get().transform().orElseThrow();
		for (Corner corner : corners) {
			Optional<Double> first = WorkspaceScale.number(corner.x());
			Optional<Double> second = WorkspaceScale.number(corner.y());
			if (first.isEmpty() || second.isEmpty()) {
				return Optional.empty();
			}
			vertices.add(new Vertex(across.apply(first.get()), up.apply(second.get())));
		}
		return Optional.of(new Polygon(List.of(x.get(), y.get()), vertices));
	}

	/** An ellipse by its foci and the end of its longer axis, whose distances to them add up to the axis. */
	private Optional<Region> ellipse() {
		Optional<Dimension> x = shown(0);
		Optional<Dimension> y = shown(1);
		List<Vertex> foci = points("foci");
		List<Vertex> ends = points("edge");
		if (x.isEmpty() || y.isEmpty() || foci.size() != 2 || ends.isEmpty()) {
			return Optional.empty();
		}
		double axis = distance(ends.getFirst(), foci.getFirst()) + distance(ends.getFirst(), foci.getLast());
		return ellipse(List.of(x.get(), y.get()), foci.getFirst(), foci.getLast(), axis);
	}

	private List<Vertex> points(String name) {
		return outline.outline().child(name).map(each -> GateOutline.corners(each, "")).orElse(List.of()).stream()
				.flatMap(corner -> point(corner).stream()).toList();
	}

	private static double distance(Vertex one, Vertex other) {
		return Math.hypot(one.x() - other.x(), one.y() - other.y());
	}

	private static Optional<Region> ellipse(List<Dimension> dimensions, Vertex one, Vertex other, double axis) {
		double dx = (other.x() - one.x()) / 2;
		double dy = (other.y() - one.y()) / 2;
		double minor = axis * axis / 4 - dx * dx - dy * dy;
		if (!(minor > 0)) {
			return Optional.empty();
		}
		return Optional.of(new Ellipsoid(dimensions, List.of((one.x() + other.x()) / 2, (one.y() + other.y()) / 2),
				List.of(List.of(minor + dx * dx, dx * dy), List.of(dx * dy, minor + dy * dy)), 1));
	}

	private static Optional<Vertex> point(Corner corner) {
		return WorkspaceScale.number(corner.x()).flatMap(
				x -> WorkspaceScale.number(corner.y()).map(y -> new Vertex(x / CHANNELS, y / CHANNELS)));
	}
}
