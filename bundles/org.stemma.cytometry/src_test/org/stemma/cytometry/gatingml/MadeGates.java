/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.gatingml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.stemma.cytometry.compensation.Compensation;
import org.stemma.cytometry.compensation.Spillover;
import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.ChannelRatio;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Combination;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Operation;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Reference;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.gate.ScaledEvents;
import org.stemma.cytometry.transform.Asinh;
import org.stemma.cytometry.transform.Bounded;
import org.stemma.cytometry.transform.Hyperlog;
import org.stemma.cytometry.transform.Linear;
import org.stemma.cytometry.transform.Logarithmic;
import org.stemma.cytometry.transform.Logicle;
import org.stemma.cytometry.transform.Ratio;
import org.stemma.cytometry.transform.Transform;

/** Random sets of gates of every kind over events that have something in most of them. */
public final class MadeGates {

	private static final String[] CHANNELS = { "FSC-A", "CD34 & <PE>", "\"CD45\"", "Time" };
	private static final double TOP = 1_000;
	private static final int GATES = 40;

	private final Random random;
	private final List<String> ids = new ArrayList<>();

	/** The same for the same seed. */
	public MadeGates(long seed) {
		this.random = new Random(seed);
	}

	ScaledEvents events(int count) {
		return events(rows(count));
	}

	/** Values of events, a row for each. */
	public float[][] rows(int count) {
		float[][] rows = new float[count][CHANNELS.length];
		for (float[] row : rows) {
			for (int i = 0; i < row.length; i++) {
				row[i] = (float) ((random.nextBoolean() ? 100 : 500) * (1 + 0.6 * random.nextGaussian()));
			}
		}
		return rows;
	}

	/** Events of such rows. */
	public static ScaledEvents events(float[][] rows) {
		FcsFixture file = FcsFixture.floats(CHANNELS, rows).set("$TIMESTEP", "0.5").set("$P1G", "2").set("$SPILLOVER",
				"2," + CHANNELS[1] + "," + CHANNELS[2] + ",1,0.2,0.05,1");
		return ScaledEvents.of(new FcsReader().read(file.file()).get().getFirst()).get();
	}

	/** Gates of every kind. */
	public GateSet gates() {
		List<Gate> gates = new ArrayList<>();
		for (int i = 0; i < GATES; i++) {
			Gate gate = Gate.of("G" + i, region(i));
			gates.add(i > 2 && random.nextInt(3) == 0 ? gate.in(ids.get(random.nextInt(ids.size()))) : gate);
			ids.add(gate.id());
		}
		Spillover own = new Spillover(List.of("Red", "Blue"), List.of(CHANNELS[1], CHANNELS[2]),
				List.of(List.of(1.0, random.nextDouble() / 3), List.of(random.nextDouble() / 3, 1.0)));
		return GateSet.of(gates, Map.of("Own", Compensation.of(own).get())).get();
	}

	private Region region(int number) {
		return switch (number % 8) {
		case 0, 1 -> box(1 + random.nextInt(3));
		case 2, 3 -> polygon();
		case 4 -> ellipsoid(2);
		case 5 -> ellipsoid(3);
		default -> combination();
		};
	}

	private List<Dimension> axes(int count) {
		return IntStream.range(0, count).mapToObj(i -> axis()).toList();
	}

	private Dimension axis() {
		if (random.nextInt(8) == 0) {
			return new Dimension(new ChannelRatio(new Ratio(0.5, -3.25, 1 + random.nextDouble()), CHANNELS[0], CHANNELS[1]),
					Compensating.NONE, Optional.empty());
		}
		Dimension channel = switch (random.nextInt(3)) {
		case 0 -> Dimension.of(random.nextBoolean() ? "Red" : "Blue").with(new Compensating("Own"));
		case 1 -> Dimension.of(CHANNELS[1 + random.nextInt(2)]).with(Compensating.IN_FILE);
		default -> Dimension.of(CHANNELS[random.nextInt(CHANNELS.length)]);
		};
		return channel.on(scale());
	}

	private Transform scale() {
		double width = 0.2 + random.nextDouble();
		return switch (random.nextInt(6)) {
		case 0 -> new Linear(TOP, random.nextInt(100));
		case 1 -> new Logarithmic(TOP, 3 + random.nextInt(3));
		case 2 -> new Asinh(TOP, 4, random.nextDouble());
		case 3 -> new Logicle(TOP, width, 4, random.nextDouble());
		case 4 -> new Hyperlog(TOP, width, 4, random.nextDouble());
		default -> new Bounded(new Logicle(TOP, width, 4.5, 0), 0.1, random.nextBoolean() ? 0.9 : Double.POSITIVE_INFINITY);
		};
	}

	private Box box(int count) {
		List<Interval> intervals = new ArrayList<>();
		for (int i = 0; i < count; i++) {
			double low = random.nextDouble() * 0.6;
			intervals.add(new Interval(random.nextInt(4) == 0 ? Double.NEGATIVE_INFINITY : low,
					random.nextInt(4) == 0 ? Double.POSITIVE_INFINITY : low + 0.1 + random.nextDouble() * 0.4));
		}
		return new Box(axes(count), intervals);
	}

	private Polygon polygon() {
		return new Polygon(axes(2), Stream.generate(() -> new Vertex(random.nextDouble(), random.nextDouble()))
				.limit(3 + random.nextInt(6)).toList());
	}

	private Ellipsoid ellipsoid(int size) {
		List<Double> mean = Stream.generate(() -> 0.3 + 0.4 * random.nextDouble()).limit(size).toList();
		double[][] root = new double[size][size];
		for (double[] row : root) {
			java.util.Arrays.setAll(row, i -> random.nextGaussian() / 5);
		}
		List<List<Double>> covariance = new ArrayList<>();
		for (int i = 0; i < size; i++) {
			int row = i;
			covariance.add(IntStream.range(0, size).mapToObj(column -> IntStream.range(0, size)
					.mapToDouble(k -> root[row][k] * root[column][k]).sum() + (row == column ? 0.01 : 0)).toList());
		}
		return new Ellipsoid(axes(size), mean, covariance, 0.5 + random.nextDouble());
	}

	private Combination combination() {
		Operation operation = Operation.values()[random.nextInt(3)];
		return new Combination(operation, Stream.generate(() -> new Reference(ids.get(random.nextInt(ids.size())),
				random.nextInt(3) == 0)).limit(operation == Operation.NOT ? 1 : 2 + random.nextInt(3)).toList());
	}
}
