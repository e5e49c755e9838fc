/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.flow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.instrument.InstrumentFile;
import org.stemma.cytometry.compensation.SpilloverKeyword;
import org.stemma.cytometry.fcs.DataSet;
import org.stemma.cytometry.fcs.Events;
import org.stemma.cytometry.fcs.FcsBytes;
import org.stemma.cytometry.fcs.FcsReader;
import org.stemma.cytometry.gate.Dimension;
import org.stemma.cytometry.gate.GateSet;
import org.stemma.cytometry.gate.ScaledEvents;
import org.stemma.cytometry.transform.Interpolated;

/** The events of a data set with their channels. For any thread. */
public final class FlowData {

	private static final int KEPT_AXES = 6;
	private static final int SIGN = 3;

	private final String name;
	private final DataSet set;
	private final ScaledEvents events;
	private final List<FlowChannel> channels;
	private final boolean spillover;
	private final Map<FlowAxis, float[]> kept = new LinkedHashMap<>(16, 0.75f, true);

	private FlowData(String name, Events events, ScaledEvents scaled) {
		this.name = name;
		this.set = events.set();
		this.events = scaled;
		this.channels = IntStream.range(0, events.columns().size()).mapToObj(index -> FlowChannel.of(events, index)).toList();
		this.spillover = SpilloverKeyword.of(events.set()).result().flatMap(found -> found).isPresent();
	}

	/** Whether a file says at its begin that it is one of events. */
	public static boolean recognised(InstrumentFile file) {
		try (InputStream stream = file.content().open()) {
			return new String(stream.readNBytes(SIGN), StandardCharsets.ISO_8859_1).equals("FCS");
		} catch (IOException unreadable) {
			throw new UncheckedIOException(unreadable);
		}
	}

	/** Reads the data sets of a file; those whose spillover cannot be used are refused with their reason. */
	public static Outcome<List<FlowData>> read(InstrumentFile file) {
		return new FcsReader().read(FcsBytes.of(file)).then(sets -> {
			List<FlowData> all = new ArrayList<>();
			List<Problem> problems = new ArrayList<>();
			for (Events set : sets) {
				Outcome<ScaledEvents> scaled = ScaledEvents.of(set);
				problems.addAll(scaled.problems());
				scaled.result().ifPresent(found -> all.add(new FlowData(
						sets.size() == 1 ? file.name() : file.name() + " " + set.set().number(), set, found)));
			}
			return all.isEmpty() ? Outcome.refused(problems) : Outcome.of(all, problems);
		});
	}

	/** Name of the file, with a number when it has several data sets. */
	public String name() {
		return name;
	}

	/** What the file says about the events. */
	public DataSet set() {
		return set;
	}

	/** The channels, in the order of the file. */
	public List<FlowChannel> channels() {
		return channels;
	}

	/** Number of events. */
	public int size() {
		return events.size();
	}

	/** The events, to be put through gates. */
	public ScaledEvents events() {
		return events;
	}

	/** Whether the file carries its compensation. */
	public boolean spillover() {
		return spillover;
	}

	/** All values along an axis, from 0 to 1 on it; the last few axes are kept. */
	public Outcome<float[]> values(FlowAxis axis, GateSet gates) {
		synchronized (kept) {
			if (kept.containsKey(axis)) {
				return Outcome.of(kept.get(axis));
			}
		}
		Dimension exact = axis.dimension();
		Dimension fast = new Dimension(exact.measure(), exact.compensation(), exact.transform().map(Interpolated::of));
		return events.values(fast, gates).map(values -> keep(axis, values));
	}

	private float[] keep(FlowAxis axis, double[] values) {
		float[] narrow = new float[values.length];
		for (int i = 0; i < narrow.length; i++) {
			narrow[i] = (float) values[i];
		}
		synchronized (kept) {
			kept.put(axis, narrow);
			while (kept.size() > KEPT_AXES) {
				kept.remove(kept.keySet().iterator().next());
			}
		}
		return narrow;
	}
}
