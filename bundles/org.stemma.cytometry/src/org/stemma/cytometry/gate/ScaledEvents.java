/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;

import org.stemma.api.Outcome;
import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.SpilloverKeyword;
import org.stemma.cytometry.fcs.ChannelScale;
import org.stemma.cytometry.fcs.Column;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.gate.Dimension.Channel;
import org.stemma.cytometry.gate.Dimension.ChannelRatio;
import org.stemma.cytometry.gate.Dimension.Compensating;

/** Events with the scales of their channels and the compensation that their file carries. */
public final class ScaledEvents {

	private final Events events;
	private final ChannelScale[] scales;
	private final Optional<Compensation> inFile;

	private ScaledEvents(Events events, Optional<Compensation> inFile) {
		this.events = events;
		this.inFile = inFile;
		this.scales = new ChannelScale[events.columns().size()];
		for (int i = 0; i < scales.length; i++) {
			scales[i] = ChannelScale.of(events.set(), i);
		}
	}

	/** Prepares events; refused when their file carries a spillover that cannot be used. */
	public static Outcome<ScaledEvents> of(Events events) {
		Objects.requireNonNull(events, "events");
		return SpilloverKeyword.of(events.set())
				.then(spillover -> spillover.isEmpty() ? Outcome.of(Optional.<Compensation>empty())
						: Compensation.of(spillover.get()).map(Optional::of))
				.map(compensation -> new ScaledEvents(events, compensation));
	}

	/** Number of events. */
	public int size() {
		return events.size();
	}

	int columns() {
		return scales.length;
	}

	Column column(int index) {
		return events.columns().get(index);
	}

	ChannelScale scale(int index) {
		return scales[index];
	}

	/** All values along a dimension; refused when its channel is not there. */
	public Outcome<double[]> values(Dimension dimension, GateSet gates) {
		return source(dimension, gates).map(source -> {
			double[] values = new double[size()];
			Block block = new Block(this);
			double[] part = new double[Block.SIZE];
			for (int from = 0; from < values.length; from += Block.SIZE) {
				block.load(from, Math.min(Block.SIZE, values.length - from));
				source.fill(block, part);
				dimension.transform().ifPresent(transform -> transform.apply(part, block.count()));
				System.arraycopy(part, 0, values, from, block.count());
			}
			return values;
		});
	}

	/** Resolves a dimension to columns. */
	Outcome<Source> source(Dimension dimension, GateSet gates) {
		Function<String, Outcome<Source>> channel = name -> channel(name, compensation(dimension, gates));
		return switch (dimension.measure()) {
		case Channel one -> channel.apply(one.name());
		case ChannelRatio two -> channel.apply(two.numerator()).then(above -> channel.apply(two.denominator())
				.map(below -> new Source.Quotient(two.ratio(), above, below)));
		};
	}

	private Optional<Compensation> compensation(Dimension dimension, GateSet gates) {
		if (dimension.compensation().equals(Compensating.NONE)) {
			return Optional.empty();
		}
		return dimension.compensation().equals(Compensating.IN_FILE) ? inFile
				: gates.matrix(dimension.compensation().matrix());
	}

	private Outcome<Source> channel(String name, Optional<Compensation> compensation) {
		int fluorochrome = compensation.map(matrix -> matrix.fluorochromes().indexOf(name)).orElse(-1);
		if (fluorochrome < 0) {
			return index(name).map(Source.Scaled::new);
		}
		Compensation matrix = compensation.get();
		int[] detectors = new int[matrix.detectors().size()];
		Map<String, Outcome<Integer>> missing = new HashMap<>();
		for (int i = 0; i < detectors.length; i++) {
			Outcome<Integer> index = index(matrix.detectors().get(i));
			if (!index.succeeded()) {
				missing.put(matrix.detectors().get(i), index);
			}
			detectors[i] = index.result().orElse(-1);
		}
		return missing.isEmpty() ? Outcome.of(new Source.Compensated(matrix, detectors, fluorochrome))
				: Outcome.refused(missing.values().iterator().next().problems());
	}

	private Outcome<Integer> index(String name) {
		OptionalInt index = events.set().index(name);
		return index.isPresent() ? Outcome.of(index.getAsInt())
				: Outcome.refused("gate.channel", "The events have no channel " + name + "; they have "
						+ String.join(", ", events.set().layout().parameters().stream().map(p -> p.name()).toList()) + ".");
	}
}
