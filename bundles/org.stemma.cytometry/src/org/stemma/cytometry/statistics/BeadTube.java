/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.statistics;

import java.util.OptionalDouble;

/**
 * A tube with counting beads, for absolute counts on one platform.
 *
 * @param beads    beads in the tube, above 0, as its lot states
 * @param volume   sample in the tube in microlitres, above 0
 * @param dilution how often the sample was diluted before, at least 1
 */
public record BeadTube(double beads, double volume, double dilution) {

	private static final double MOST_BEADS = 1e9;
	private static final double LEAST_VOLUME = 1e-3;
	private static final double MOST = 1e6;

	/** Refuses numbers that cannot be. */
	public BeadTube {
		if (!possible(beads, volume, dilution)) {
			throw new IllegalArgumentException("Beads and volume are above 0 and a dilution is at least 1, found " + beads
					+ ", " + volume + ", " + dilution);
		}
	}

	/** Whether there can be such a tube: beads up to 10^9, 0.001 to 10^6 microlitres, diluted up to 10^6 times. */
	public static boolean possible(double beads, double volume, double dilution) {
		return beads > 0 && beads <= MOST_BEADS && volume >= LEAST_VOLUME && volume <= MOST && dilution >= 1 && dilution <= MOST;
	}

	/**
	 * Cells per microlitre: (cell events / bead events) x (beads in the tube / sample volume) x dilution. Source: single
	 * platform method of the ISHAGE guidelines, Keeney et al., Cytometry 34 (1998) 61-70. Empty without bead events.
	 */
	public OptionalDouble perMicrolitre(long cellEvents, long beadEvents) {
		return beadEvents <= 0 ? OptionalDouble.empty()
				: OptionalDouble.of((double) cellEvents / beadEvents * beads / volume * dilution);
	}

	/** The counting error of a number of events in percent (Poisson): 100 / square root of the number. */
	public static OptionalDouble countingError(long events) {
		return events <= 0 ? OptionalDouble.empty() : OptionalDouble.of(100 / Math.sqrt(events));
	}
}
