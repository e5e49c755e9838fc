/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.panel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;

/**
 * Where a gate stands, in words that a person can read in the history of an instrument and that mean just that region:
 * <ul>
 * <li>{@code CD45 compensated on logicle(262144 0.5 4.5 0) from 0.35 below 0.65 and SSC-A below 100000},</li>
 * <li>{@code polygon of FSC-A and SSC-A: 40000 2000; 180000 2000; 200000 60000},</li>
 * <li>{@code ellipse of FSC-A and SSC-A: centre 90000 30000; covariance 1000 0 0 2000; distance 1}.</li>
 * </ul>
 */
public final class PositionText {

	private static final String AND = " and ";
	private static final Pattern SIDES = Pattern.compile("(?<axis>" + AxisText.PATTERN + ")(?<ends> anywhere|(?: from (?<low>\\S+))?(?: below (?<high>\\S+))?)");
	private static final Pattern POLYGON = Pattern.compile("polygon of (?<axes>[^:]+): (?<corners>.+)");
	private static final Pattern ELLIPSE = Pattern
			.compile("ellipse of (?<axes>[^:]+): centre (?<centre>[^;]+); covariance (?<covariance>[^;]+); distance (?<distance>[^;]+)");

	private PositionText() {
	}

	/** The words; empty for a combination of gates and for axes that have none. */
	public static Optional<String> of(Region region) {
		List<Optional<String>> axes = region.dimensions().stream().map(AxisText::of).toList();
		if (axes.isEmpty() || axes.stream().anyMatch(Optional::isEmpty)) {
			return Optional.empty();
		}
		List<String> names = axes.stream().map(Optional::get).toList();
		return switch (region) {
		case Box box -> Optional.of(sides(names, box.intervals()));
		case Polygon polygon -> Optional.of("polygon of " + String.join(AND, names) + ": " + polygon.vertices().stream()
				.map(corner -> NumberText.of(corner.x(), corner.y())).collect(Collectors.joining("; ")));
		case Ellipsoid round -> Optional.of("ellipse of " + String.join(AND, names) + ": centre " + NumberText.of(round.mean())
				+ "; covariance " + NumberText.of(round.covariance().stream().flatMap(List::stream).toList()) + "; distance "
				+ NumberText.of(round.distance()));
		case Region.Combination combination -> Optional.empty();
		};
	}

	private static String sides(List<String> axes, List<Interval> intervals) {
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < axes.size(); i++) {
			Interval ends = intervals.get(i);
			String words = (Double.isInfinite(ends.minimum()) ? "" : " from " + NumberText.of(ends.minimum()))
					+ (Double.isInfinite(ends.maximum()) ? "" : " below " + NumberText.of(ends.maximum()));
			parts.add(axes.get(i) + (words.isEmpty() ? " anywhere" : words));
		}
		return String.join(AND, parts);
	}

	/** The region of such words; empty when they mean none. */
	public static Optional<Region> read(String text) {
		String words = text.strip();
		Matcher polygon = POLYGON.matcher(words);
		Matcher ellipse = ELLIPSE.matcher(words);
		if (polygon.matches()) {
			return axes(polygon.group("axes")).flatMap(axes -> polygon(axes, polygon.group("corners")));
		}
		return ellipse.matches() ? axes(ellipse.group("axes")).flatMap(axes -> ellipse(axes, ellipse)) : box(words);
	}

	private static Optional<List<Dimension>> axes(String text) {
		return all(List.of(text.split(AND)).stream().map(AxisText::read).toList());
	}

	private static <T> Optional<List<T>> all(List<Optional<T>> each) {
		return each.stream().allMatch(Optional::isPresent) ? Optional.of(each.stream().map(Optional::get).toList()) : Optional.empty();
	}

	private static Optional<Region> box(String text) {
		List<Dimension> axes = new ArrayList<>();
		List<Interval> ends = new ArrayList<>();
		for (String part : text.split(AND)) {
			Matcher sides = SIDES.matcher(part);
			Optional<Dimension> axis = sides.matches() ? AxisText.read(sides.group("axis")) : Optional.empty();
			Optional<Interval> interval = axis.isPresent() ? interval(sides) : Optional.empty();
			if (interval.isEmpty()) {
				return Optional.empty();
			}
			axes.add(axis.get());
			ends.add(interval.get());
		}
		return Optional.of(new Box(axes, ends));
	}

	/** The ends; empty when there is none, one is no number, or nothing lies between them. */
	private static Optional<Interval> interval(Matcher sides) {
		if (sides.group("ends").isEmpty()) {
			return Optional.empty();
		}
		Optional<Double> low = end(sides.group("low"), Double.NEGATIVE_INFINITY);
		Optional<Double> high = end(sides.group("high"), Double.POSITIVE_INFINITY);
		return low.flatMap(from -> high.filter(to -> from < to).map(to -> new Interval(from, to)));
	}

	private static Optional<Double> end(String text, double open) {
		return text == null ? Optional.of(open) : NumberText.read(text).map(List::getFirst);
	}

	private static Optional<Region> polygon(List<Dimension> axes, String text) {
		Optional<List<List<Double>>> corners = all(List.of(text.split(";")).stream().map(NumberText::read).toList());
		return corners.filter(each -> axes.size() == 2 && each.size() > 2 && each.stream().allMatch(corner -> corner.size() == 2))
				.map(each -> new Polygon(axes, each.stream().map(corner -> new Vertex(corner.getFirst(), corner.getLast())).toList()));
	}

	private static Optional<Region> ellipse(List<Dimension> axes, Matcher words) {
		Optional<List<Double>> centre = NumberText.read(words.group("centre"));
		Optional<List<Double>> covariance = NumberText.read(words.group("covariance"));
		Optional<List<Double>> distance = NumberText.read(words.group("distance"));
		int size = axes.size();
		boolean whole = centre.filter(each -> each.size() == size).isPresent()
				&& covariance.filter(each -> each.size() == size * size).isPresent()
				&& distance.filter(each -> each.size() == 1 && each.getFirst() >= 0).isPresent();
		return whole ? Optional.of(new Ellipsoid(axes, centre.get(), rows(covariance.get(), size), distance.get().getFirst()))
				: Optional.empty();
	}

	private static List<List<Double>> rows(List<Double> numbers, int size) {
		List<List<Double>> rows = new ArrayList<>();
		for (int from = 0; from < numbers.size(); from += size) {
			rows.add(numbers.subList(from, from + size));
		}
		return rows;
	}
}
