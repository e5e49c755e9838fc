/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.Objects;
import java.util.Optional;

import org.stemma.cytometry.transform.Ratio;
import org.stemma.cytometry.transform.Transform;

/**
 * An axis of a gate: what is measured, with which compensation, on which scale.
 *
 * @param measure      a channel, or a ratio of two
 * @param compensation which spillover is taken out
 * @param transform    how values are brought to the scale of the gate; none leaves them as measured
 */
public record Dimension(Measure measure, Compensating compensation, Optional<Transform> transform) {

	/** Checks that nothing is missing. */
	public Dimension {
		Objects.requireNonNull(measure, "measure");
		Objects.requireNonNull(compensation, "compensation");
		Objects.requireNonNull(transform, "transform");
	}

	/** A channel as measured. */
	public static Dimension of(String channel) {
		return new Dimension(new Channel(channel), Compensating.NONE, Optional.empty());
	}

	/** The same with a transformation. */
	public Dimension on(Transform scale) {
		return new Dimension(measure, compensation, Optional.of(scale));
	}

	/** The same with a compensation. */
	public Dimension with(Compensating spillover) {
		return new Dimension(measure, spillover, transform);
	}

	/** What is measured. */
	public sealed interface Measure {
	}

	/**
	 * One channel.
	 *
	 * @param name its name, that of the fluorochrome when a matrix gives it another one
	 */
	public record Channel(String name) implements Measure {

		/** Checks that there is a name. */
		public Channel {
			Objects.requireNonNull(name, "name");
		}
	}

	/**
	 * A ratio of two channels.
	 *
	 * @param ratio       its parameters
	 * @param numerator   the first channel
	 * @param denominator the second channel
	 */
	public record ChannelRatio(Ratio ratio, String numerator, String denominator) implements Measure {
	}

	/**
	 * Which spillover is taken out.
	 *
	 * @param matrix name of a matrix, {@code uncompensated} or {@code FCS}
	 */
	public record Compensating(String matrix) {

		/** None. */
		public static final Compensating NONE = new Compensating("uncompensated");

		/** The one that the data file carries; none when it carries none. */
		public static final Compensating IN_FILE = new Compensating("FCS");
	}
}
