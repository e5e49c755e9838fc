/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.instruments.gen5;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.stemma.api.instrument.Curve;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.SampleContent;
import org.stemma.formats.plate.Well;
import org.stemma.formats.table.Cell;
import org.stemma.formats.table.Row;

/** The samples of a plate of which images were taken: for each well and channel the settings and what the images show. */
final class ImageSamples {

	private static final Pattern WELLS = Pattern.compile("(?:.*\\D)?(1536|384|96|48|24|12|6)(?:\\D.*)?");

	private final PlateText text;
	private final PlateHead head;
	private final Body body;
	private final WellsOf wells;
	/** The settings of each channel with the facts about the plate, the same in each well. */
	private final List<List<Measured>> channels;
	private final Optional<MeasuredTime> time;

	ImageSamples(PlateText text, Body body, WellsOf wells, List<ImageChannel> channels, Optional<MeasuredTime> time) {
		this.text = text;
		this.head = new PlateHead(text);
		this.body = body;
		this.wells = wells;
		this.channels = channels.stream().map(channel -> Stream.concat(head.facts().stream(), channel.values(wells.numbers()).stream()).toList())
				.toList();
		this.time = time;
	}

	/** A sample for each well and channel; without results only the settings, as a sample without name and well. */
	List<SampleContent> all() {
		Layout layout = new Layout(body.layouts());
		List<SampleContent> samples = new ArrayList<>();
		if (wells.all().isEmpty()) {
			List<Measured> type = plateType();
			channels.forEach(channel -> samples.add(sample("", "", channel, type, List.of())));
		}
		int size = body.results().stream().mapToInt(ResultTable::size).max().orElse(wells.all().size());
		wells.all().forEach((well, data) -> {
			String name = layout.sample(well).orElseGet(() -> (head.plate() + " " + well.name()).strip());
			List<Measured> features = features(well, data, layout, size);
			channels.forEach(channel -> samples.add(sample(name, well.name(), channel, features, data.curves())));
		});
		return samples;
	}

	private SampleContent sample(String name, String well, List<Measured> channel, List<Measured> values, List<Curve> curves) {
		List<Measured> all = new ArrayList<>(values);
		all.addAll(channel);
		return new SampleContent(name, well, time, all, curves, all.getFirst().place());
	}

	private List<Measured> features(Well well, WellData data, Layout layout, int size) {
		List<Measured> values = new ArrayList<>();
		for (Measured value : data.calculated()) {
			String feature = value.place().name();
			values.add(Measured.text("image feature name", feature.isEmpty() ? value.field() : feature, value.place()));
			values.add(new Measured("image feature result", value.value(), value.text(), value.unit(), value.state(), value.place()));
		}
		values.addAll(layout.values(well, wells.numbers()));
		values.add(count(size, new Cell("", body.results().getFirst().lines().getFirst().name().place())));
		return values;
	}

	private List<Measured> plateType() {
		Optional<Row> type = text.procedure().stream().filter(row -> PlateText.is(row, "plate type")).findFirst();
		Matcher count = WELLS.matcher(type.map(row -> row.cell(1).text()).orElse(""));
		return count.matches() ? List.of(count(Integer.parseInt(count.group(1)), type.get().cell(1))) : List.of();
	}

	private static Measured count(int wells, Cell at) {
		return Measured.number("plate well count", BigDecimal.valueOf(wells), "1", String.valueOf(wells), at.place());
	}
}
