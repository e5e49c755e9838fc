/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.ui.plot.Outline.Point;

/**
 * Brings regions of gates onto the axes of a plot and back. A gate on another scale of the same channel is brought over
 * value by value; an ellipse keeps its shape only on its own scale.
 *
 * @param x across
 * @param y upwards; empty along one axis
 */
public record GateFrame(FlowAxis x, Optional<FlowAxis> y) {

	private static final double FAR = 3;

	/** The shape of a region on these axes; empty when it lies on others. */
	public Optional<GateShape> shape(Region region) {
		List<Dimension> dimensions = region.dimensions();
		if (dimensions.size() == 1 && on(dimensions.getFirst(), x) && region instanceof Box box) {
			Interval interval = box.intervals().getFirst();
			DoubleUnaryOperator to = to(dimensions.getFirst(), x);
			return Optional.of(new SpanShape(end(interval.minimum(), to), end(interval.maximum(), to)));
		}
		if (dimensions.size() != 2 || y.isEmpty()) {
			return Optional.empty();
		}
		if (on(dimensions.getFirst(), x) && on(dimensions.getLast(), y.get())) {
			return plane(region, to(dimensions.getFirst(), x), to(dimensions.getLast(), y.get()), false);
		}
		return on(dimensions.getFirst(), y.get()) && on(dimensions.getLast(), x)
				? plane(region, to(dimensions.getFirst(), y.get()), to(dimensions.getLast(), x), true) : Optional.empty();
	}

	private static Optional<GateShape> plane(Region region, DoubleUnaryOperator first, DoubleUnaryOperator last, boolean turned) {
		return switch (region) {
		case Box box -> {
			Interval a = box.intervals().getFirst();
			Interval b = box.intervals().getLast();
			double[] ends = { end(a.minimum(), first), end(b.minimum(), last), end(a.maximum(), first), end(b.maximum(), last) };
			yield Optional.of(turned ? new RectangleShape(ends[1], ends[0], ends[3], ends[2])
					: new RectangleShape(ends[0], ends[1], ends[2], ends[3]));
		}
		case Polygon polygon -> Optional.of(new PolygonShape(polygon.vertices().stream().map(vertex -> turned
				? new Point(last.applyAsDouble(vertex.y()), first.applyAsDouble(vertex.x()))
				: new Point(first.applyAsDouble(vertex.x()), last.applyAsDouble(vertex.y()))).toList()));
		case Ellipsoid ellipsoid when !turned && same(first) && same(last) -> Optional.of(OvalShape.of(ellipsoid.mean().getFirst(),
				ellipsoid.mean().getLast(), ellipsoid.covariance(), ellipsoid.distance()));
		case Ellipsoid ellipsoid -> Optional.empty();
		case Region.Combination combination -> Optional.empty();
		};
	}

	private static boolean same(DoubleUnaryOperator scale) {
		return Math.abs(scale.applyAsDouble(0.3) - 0.3) < 1e-9 && Math.abs(scale.applyAsDouble(0.8) - 0.8) < 1e-9;
	}

	/** The region of a shape on the dimensions that another region has, or on those of the plot. */
	public Region region(GateShape shape, Optional<Region> old) {
		List<Dimension> dimensions = old.map(Region::dimensions).orElseGet(() -> shape instanceof SpanShape ? List.of(x.dimension())
				: List.of(x.dimension(), y.orElseThrow().dimension()));
		boolean turned = dimensions.size() == 2 && !on(dimensions.getFirst(), x);
		DoubleUnaryOperator across = from(dimensions.get(turned ? 1 : 0), x);
		DoubleUnaryOperator up = dimensions.size() == 2 ? from(dimensions.get(turned ? 0 : 1), y.orElseThrow()) : across;
		return switch (shape) {
		case SpanShape span -> new Box(dimensions, List.of(new Interval(open(span.left(), across), open(span.right(), across))));
		case RectangleShape box -> {
			Interval a = new Interval(open(box.left(), across), open(box.right(), across));
			Interval b = new Interval(open(box.bottom(), up), open(box.top(), up));
			yield new Box(dimensions, turned ? List.of(b, a) : List.of(a, b));
		}
		case PolygonShape polygon -> new Polygon(dimensions, polygon.corners().stream().map(each -> turned
				? new Vertex(up.applyAsDouble(each.y()), across.applyAsDouble(each.x()))
				: new Vertex(across.applyAsDouble(each.x()), up.applyAsDouble(each.y()))).toList());
		case OvalShape oval -> new Ellipsoid(dimensions, List.of(oval.x(), oval.y()), oval.covariance(), 1);
		case CrossShape cross -> throw new IllegalArgumentException("A cross makes four regions");
		};
	}

	/** The four regions around a cross: lower left, lower right, upper left, upper right. */
	public List<Region> quadrants(CrossShape cross, Optional<Region> old) {
		double low = -2 * FAR;
		double high = 2 * FAR;
		return List.of(region(new RectangleShape(low, low, cross.x(), cross.y()), old), region(new RectangleShape(cross.x(), low, high, cross.y()), old),
				region(new RectangleShape(low, cross.y(), cross.x(), high), old), region(new RectangleShape(cross.x(), cross.y(), high, high), old));
	}

	private static boolean on(Dimension dimension, FlowAxis axis) {
		return dimension.measure().equals(new Dimension.Channel(axis.channel())) && dimension.compensation().matrix().equals(axis.compensation());
	}

	private static DoubleUnaryOperator to(Dimension dimension, FlowAxis axis) {
		return dimension.transform().filter(axis.transform()::equals).isPresent() ? DoubleUnaryOperator.identity()
				: value -> axis.transform().apply(dimension.transform().map(scale -> scale.inverse(value)).orElse(value));
	}

	private static DoubleUnaryOperator from(Dimension dimension, FlowAxis axis) {
		return dimension.transform().filter(axis.transform()::equals).isPresent() ? DoubleUnaryOperator.identity()
				: place -> dimension.transform().map(scale -> scale.apply(axis.transform().inverse(place))).orElseGet(() -> axis.transform().inverse(place));
	}

	private static double end(double value, DoubleUnaryOperator scale) {
		return Double.isInfinite(value) ? Math.copySign(2 * FAR, value) : scale.applyAsDouble(value);
	}

	private static double open(double place, DoubleUnaryOperator scale) {
		return Math.abs(place) >= FAR ? Math.copySign(Double.POSITIVE_INFINITY, place) : scale.applyAsDouble(place);
	}
}
