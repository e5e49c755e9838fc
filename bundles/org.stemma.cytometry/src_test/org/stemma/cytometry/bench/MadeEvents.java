/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.bench;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.stemma.cytometry.fcs.FcsFixture;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.Dimension.Compensating;
import org.stemma.cytometry.gate.Gate;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.Region;
import org.stemma.cytometry.gate.Region.Box;
import org.stemma.cytometry.gate.Region.Ellipsoid;
import org.stemma.cytometry.gate.Region.Interval;
import org.stemma.cytometry.gate.Region.Polygon;
import org.stemma.cytometry.gate.Region.Vertex;
import org.stemma.cytometry.transform.Logicle;

/** Events of 20 channels, 16 of them with spillover into each other, and 10 gates that use all of them. */
final class MadeEvents {

	static final int CHANNELS = 20;
	private static final int FLUORESCENCE = 16;
	private static final double TOP = 262_144;

	private MadeEvents() {
	}

	static byte[] file(int events, ByteOrder order) {
		String[] names = IntStream.range(0, CHANNELS).mapToObj(MadeEvents::name).toArray(String[]::new);
		ByteBuffer data = ByteBuffer.allocate(events * CHANNELS * Float.BYTES).order(order);
		Random random = new Random(11);
		for (int i = 0; i < events * CHANNELS; i++) {
			double bright = random.nextInt(3) == 0 ? 20_000 : 300;
			data.putFloat((float) (bright * (1 + 0.4 * random.nextGaussian())));
		}
		return new FcsFixture().set("$DATATYPE", "F").set("$BYTEORD", order == ByteOrder.BIG_ENDIAN ? "4,3,2,1" : "1,2,3,4")
				.set("$SPILLOVER", spillover()).data(data.array()).parameters(events, names, Float.SIZE, "262144").bytes();
	}

	private static String name(int channel) {
		return channel < FLUORESCENCE ? "F" + channel : "S" + channel;
	}

	private static String spillover() {
		StringBuilder text = new StringBuilder("" + FLUORESCENCE);
		IntStream.range(0, FLUORESCENCE).forEach(i -> text.append(',').append(name(i)));
		for (int row = 0; row < FLUORESCENCE; row++) {
			for (int column = 0; column < FLUORESCENCE; column++) {
				text.append(',').append(row == column ? "1" : "0.0" + (1 + (row + 2 * column) % 9));
			}
		}
		return text.toString();
	}

	/** Ten gates, one for each two channels: boxes, polygons, ellipses. */
	static GateSet gates() {
		List<Gate> gates = new ArrayList<>();
		for (int i = 0; i < CHANNELS / 2; i++) {
			List<Dimension> axes = List.of(dimension(2 * i), dimension(2 * i + 1));
			double unit = 2 * i < FLUORESCENCE ? 1 : TOP;
			gates.add(Gate.of("G" + i, region(i, axes, unit)));
		}
		return GateSet.of(gates).get();
	}

	private static Dimension dimension(int channel) {
		Dimension plain = Dimension.of(name(channel));
		return channel < FLUORESCENCE ? plain.with(Compensating.IN_FILE).on(new Logicle(TOP, 0.5, 4.5, 0)) : plain;
	}

	private static Region region(int number, List<Dimension> axes, double unit) {
		return switch (number % 3) {
		case 0 -> new Box(axes, List.of(new Interval(0.3 * unit, 0.9 * unit), new Interval(0.2 * unit, 0.8 * unit)));
		case 1 -> new Polygon(axes, List.of(new Vertex(0.2 * unit, 0.2 * unit), new Vertex(0.6 * unit, 0.1 * unit),
				new Vertex(0.9 * unit, 0.5 * unit), new Vertex(0.7 * unit, 0.9 * unit), new Vertex(0.3 * unit, 0.7 * unit)));
		default -> new Ellipsoid(axes, List.of(0.5 * unit, 0.5 * unit),
				List.of(List.of(0.04 * unit * unit, 0.01 * unit * unit), List.of(0.01 * unit * unit, 0.04 * unit * unit)), 1);
		};
	}
}
