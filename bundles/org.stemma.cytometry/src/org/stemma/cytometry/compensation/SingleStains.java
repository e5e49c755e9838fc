/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.compensation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.stemma.api.Outcome;
import org.stemma.cytometry.fcs.ChannelScale;
import org.stemma.cytometry.fcs.Column;
import org.stemma.cytometry.fcs.Events;

/**
 * Computes the spillover from an unstained tube and one tube for each fluorochrome: the median of each detector less that
 * of the unstained tube, not below 0, as a share of the brightest detector. Source: Bagwell and Adams, Ann NY Acad Sci 677
 * (1993) 167-184, with medians.
 */
public final class SingleStains {

	private final List<String> detectors;
	private final double[] background;

	/** Starts from the unstained tube and the names of the detectors. */
	public SingleStains(Events unstained, List<String> detectors) {
		this.detectors = List.copyOf(detectors);
		this.background = medians(unstained);
	}

	/** The spillover of tubes, each under the name of its detector; refused when a tube is missing or not stained. */
	public Outcome<Spillover> spillover(Map<String, Events> stained) {
		List<List<Double>> rows = new ArrayList<>();
		for (String detector : detectors) {
			Events tube = stained.get(detector);
			if (tube == null || tube.size() == 0) {
				return Outcome.refused("compensation.tube-missing", "No events with the single stain of " + detector + ".");
			}
			double[] row = medians(tube);
			for (int i = 0; i < row.length; i++) {
				row[i] = Math.max(row[i] - background[i], 0);
			}
			int own = detectors.indexOf(detector);
			double brightest = Arrays.stream(row).max().orElse(0);
			if (!(brightest > 0) || row[own] < brightest) {
				return Outcome.refused("compensation.not-stained", "In the single stain of " + detector
						+ " another detector is brighter, or none is above the unstained tube.");
			}
			rows.add(Arrays.stream(row).mapToObj(value -> value / brightest).toList());
		}
		return Outcome.of(new Spillover(detectors, detectors, rows));
	}

	private double[] medians(Events events) {
		return detectors.stream().mapToDouble(name -> median(events, name)).toArray();
	}

	private static double median(Events events, String name) {
		int index = events.set().index(name)
				.orElseThrow(() -> new IllegalArgumentException("No channel " + name + " among the events"));
		Column column = Objects.requireNonNull(events.columns().get(index));
		double[] values = new double[column.size()];
		column.copy(0, values.length, values);
		ChannelScale.of(events.set(), index).apply(values, values.length);
		Arrays.sort(values);
		int middle = values.length / 2;
		return values.length == 0 ? 0
				: values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
	}
}
