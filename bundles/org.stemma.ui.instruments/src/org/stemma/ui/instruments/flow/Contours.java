/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.stemma.ui.plot.Outline;

/**
 * Lines of equal density by marching squares. Source: Lorensen and Cline, Computer Graphics 21 (1987) 163-169, in two
 * dimensions.
 */
final class Contours {

	private final float[] values;
	private final int width;
	private final int height;
	private final Map<Integer, List<Integer>> joined = new HashMap<>();
	private final Map<Integer, Outline.Point> points = new HashMap<>();

	private Contours(float[] values, int width, int height) {
		this.values = values;
		this.width = width;
		this.height = height;
	}

	/**
	 * Lines that each enclose a tenth more of the events than the one inside it.
	 *
	 * @return in places from 0 to 1, y upwards
	 */
	static List<Outline> tenths(EventGrid grid, int radius) {
		float[] smooth = grid.smooth(radius);
		List<Outline> lines = new ArrayList<>();
		for (double level : levels(smooth, 9)) {
			lines.addAll(new Contours(smooth, grid.width(), grid.height()).at(level));
		}
		return lines;
	}

	/** Densities above which 1, 2, ... of (number + 1) equal parts of the events lie; only those above nothing. */
	static double[] levels(float[] smooth, int number) {
		float[] sorted = smooth.clone();
		Arrays.sort(sorted);
		double whole = 0;
		for (float value : sorted) {
			whole += value;
		}
		double[] levels = new double[number];
		double sum = 0;
		int level = 0;
		for (int i = sorted.length - 1; i >= 0 && level < number; i--) {
			sum += sorted[i];
			while (level < number && sum >= whole * (level + 1) / (number + 1)) {
				levels[level++] = sorted[i];
			}
		}
		return Arrays.stream(levels).filter(value -> value > 0).distinct().toArray();
	}

	/** The lines at a density. */
	List<Outline> at(double level) {
		for (int y = 0; y + 1 < height; y++) {
			for (int x = 0; x + 1 < width; x++) {
				cell(x, y, level);
			}
		}
		return chains();
	}

	static List<Outline> at(float[] values, int width, int height, double level) {
		return new Contours(values, width, height).at(level);
	}

	private void cell(int x, int y, double level) {
		int[] crossed = new int[4];
		int count = 0;
		if (above(x, y, level) != above(x + 1, y, level)) {
			crossed[count++] = point(x, y, true, level);
		}
		if (above(x + 1, y, level) != above(x + 1, y + 1, level)) {
			crossed[count++] = point(x + 1, y, false, level);
		}
		if (above(x, y + 1, level) != above(x + 1, y + 1, level)) {
			crossed[count++] = point(x, y + 1, true, level);
		}
		if (above(x, y, level) != above(x, y + 1, level)) {
			crossed[count++] = point(x, y, false, level);
		}
		for (int i = 0; i + 1 < count; i += 2) {
			join(crossed[i], crossed[i + 1]);
		}
	}

	private boolean above(int x, int y, double level) {
		return values[y * width + x] >= level;
	}

	/** The point on the edge to the right of a corner, or on the one below it; its number. */
	private int point(int x, int y, boolean across, double level) {
		int number = 2 * (y * width + x) + (across ? 0 : 1);
		points.computeIfAbsent(number, key -> {
			double here = values[y * width + x];
			double there = across ? values[y * width + x + 1] : values[(y + 1) * width + x];
			double share = (level - here) / (there - here);
			return new Outline.Point((x + 0.5 + (across ? share : 0)) / width, 1 - (y + 0.5 + (across ? 0 : share)) / height);
		});
		return number;
	}

	private void join(int one, int other) {
		joined.computeIfAbsent(one, key -> new ArrayList<>(2)).add(other);
		joined.computeIfAbsent(other, key -> new ArrayList<>(2)).add(one);
	}

	private List<Outline> chains() {
		List<Outline> lines = new ArrayList<>();
		Set<Integer> done = new HashSet<>();
		joined.keySet().stream().filter(each -> joined.get(each).size() == 1).toList().forEach(end -> chain(end, done, lines));
		List.copyOf(joined.keySet()).forEach(each -> chain(each, done, lines));
		return lines;
	}

	private void chain(int from, Set<Integer> done, List<Outline> lines) {
		List<Outline.Point> line = new ArrayList<>();
		int at = from;
		while (at >= 0 && done.add(at)) {
			line.add(points.get(at));
			at = joined.get(at).stream().filter(next -> !done.contains(next)).findFirst().orElse(-1);
		}
		if (line.size() > 2) {
			boolean closed = joined.get(from).size() == 2;
			if (closed) {
				line.add(line.getFirst());
			}
			lines.add(Outline.of(line));
		}
	}
}
