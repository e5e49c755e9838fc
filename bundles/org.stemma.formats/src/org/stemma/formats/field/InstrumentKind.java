/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.formats.field;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.stemma.api.Place;
import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.SampleContent;

/**
 * What kind of instrument writes a format, how it detects and what it measures in. That is known of each file that is
 * recognised as one of the format, even where no word in it says so; a file that does say so is left as it is. It is
 * never a model, a maker or a name, which only a file can tell.
 */
public final class InstrumentKind {

	private static final String DEVICE = "device type";
	private static final String DETECTION = "detection type";
	private static final String CONTAINER = "container type";
	private static final List<String> READINGS = List.of("absorbance", "fluorescence", "luminescence");

	private final Map<String, String> facts;
	private final boolean detectors;

	private InstrumentKind(Map<String, String> facts, boolean detectors) {
		this.facts = facts;
		this.detectors = detectors;
	}

	/** An instrument of this type, for example {@code cell counter}. */
	public static InstrumentKind of(String device) {
		return new InstrumentKind(Map.of(DEVICE, device), false);
	}

	/** A reader of plates that is an absorbance, fluorescence or luminescence detector as it is used. */
	public static InstrumentKind detector() {
		return new InstrumentKind(Map.of(), true);
	}

	/** The same with the way it detects, for example {@code brightfield}. */
	public InstrumentKind detecting(String how) {
		return with(DETECTION, how);
	}

	/** The same with what it measures in, for example {@code well plate}. */
	public InstrumentKind in(String container) {
		return with(CONTAINER, container);
	}

	private InstrumentKind with(String field, String text) {
		Map<String, String> all = new LinkedHashMap<>(facts);
		all.put(field, text);
		return new InstrumentKind(all, detectors);
	}

	/** The content of a file that was recognised, with what is known of its kind; unchanged when nothing was read. */
	public RunContent describe(RunContent content) {
		if (content.samples().isEmpty()) {
			return content;
		}
		List<Measured> metadata = new ArrayList<>(content.metadata());
		facts.entrySet().stream().filter(fact -> values(content).noneMatch(value -> value.field().equals(fact.getKey())))
				.forEach(fact -> metadata.add(Measured.text(fact.getKey(), fact.getValue(), place(content))));
		List<SampleContent> samples = detectors ? content.samples().stream().map(InstrumentKind::detecting).toList()
				: content.samples();
		return new RunContent(metadata, samples, content.notUnderstood());
	}

	private static SampleContent detecting(SampleContent sample) {
		List<Measured> values = new ArrayList<>(sample.measurements());
		READINGS.stream().filter(reading -> holds(sample, reading)).findFirst()
				.filter(reading -> sample.measured(DEVICE).isEmpty())
				.ifPresent(reading -> values.add(Measured.text(DEVICE, reading + " detector", Place.file(sample.place().source()))));
		return new SampleContent(sample.sample(), sample.well(), sample.time(), values, sample.curves(), sample.place());
	}

	private static boolean holds(SampleContent sample, String reading) {
		return Stream.concat(sample.measurements().stream().map(Measured::field), sample.curves().stream().map(Curve::field))
				.anyMatch(field -> field.equals(reading) || field.startsWith(reading + " ") && field.endsWith(" data cube"));
	}

	private static Stream<Measured> values(RunContent content) {
		return Stream.concat(content.metadata().stream(), content.samples().stream().flatMap(sample -> sample.measurements().stream()));
	}

	private static Place place(RunContent content) {
		return Place.file(content.samples().getFirst().place().source());
	}
}
