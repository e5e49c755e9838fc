/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.digitalpcr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.Measured.State;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/**
 * The volume of a partition, which follows from the concentration of a well and its counts: by Poisson's law a partition holds
 * the negative logarithm of the share of negative ones in copies. All partitions of a plate are of one size, so a well that
 * gives another has a concentration or a count that is another's, or in another unit.
 */
public final class PartitionVolumes {

	/** No instrument makes partitions beyond these, in nL. */
	private static final double LEAST = 0.1;
	private static final double MOST = 3;

	/** Fewer partitions of either kind leave a concentration that is written with two digits. */
	private static final int FEWEST = 10;

	private static final double TOLERANCE = 0.15;
	private static final int COMPARED = 3;
	private static final double NANO = 1_000;

	private final ProblemLog log;

	/** What does not fit is added to the log. */
	public PartitionVolumes(ProblemLog log) {
		this.log = Objects.requireNonNull(log, "log");
	}

	private record Partition(Measured concentration, double volume) {
	}

	/** Warns of each concentration that does not fit the counts of its well. */
	public void check(Collection<SampleContent> samples) {
		Map<String, List<Partition>> plates = new LinkedHashMap<>();
		samples.forEach(sample -> partition(sample).ifPresent(partition -> plates
				.computeIfAbsent(sample.measured(PartitionFields.PLATE).map(Measured::text).orElse(""), plate -> new ArrayList<>()).add(partition)));
		plates.values().forEach(this::compare);
	}

	private void compare(List<Partition> plate) {
		double[] volumes = plate.stream().mapToDouble(Partition::volume).sorted().toArray();
		double usual = volumes[volumes.length / 2];
		for (Partition one : plate) {
			boolean fits = volumes.length < COMPARED || Math.abs(one.volume() - usual) <= usual * TOLERANCE;
			if (!fits || one.volume() < LEAST || one.volume() > MOST) {
				log.add(new Mismatch("value.inconsistent", one.concentration().place(), one.concentration().text(),
						"a concentration that fits the partitions of the well: partitions of the size of a droplet, the same in each well of a plate",
						"Look whether the columns stand under their names and units.").warning());
			}
		}
	}

	private static Optional<Partition> partition(SampleContent sample) {
		Optional<Measured> concentration = sample.measured(PartitionFields.CONCENTRATION).filter(one -> one.state() == State.VALUE && !isZero(one));
		OptionalDouble copies = copies(sample);
		return concentration.isEmpty() || copies.isEmpty() ? Optional.empty()
				: Optional.of(new Partition(concentration.get(), NANO * copies.getAsDouble() / number(concentration.get())));
	}

	/** Copies in a partition; empty where too few are positive or negative to tell. */
	private static OptionalDouble copies(SampleContent sample) {
		Optional<Double> total = number(sample, PartitionFields.TOTAL);
		Optional<Double> positive = number(sample, PartitionFields.POSITIVE);
		if (total.isEmpty() || positive.isEmpty()) {
			return OptionalDouble.empty();
		}
		double negative = number(sample, PartitionFields.NEGATIVE).orElse(total.get() - positive.get());
		return positive.get() < FEWEST || negative < FEWEST || negative >= total.get() ? OptionalDouble.empty()
				: OptionalDouble.of(-Math.log(negative / total.get()));
	}

	private static Optional<Double> number(SampleContent sample, String field) {
		return sample.measured(field).filter(one -> one.state() == State.VALUE).flatMap(Measured::value).map(BigDecimal::doubleValue);
	}

	private static double number(Measured value) {
		return value.value().orElseThrow().doubleValue();
	}

	private static boolean isZero(Measured value) {
		return value.value().filter(number -> number.signum() > 0).isEmpty();
	}
}
