/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.formats.Mismatch;
import org.stemma.formats.ProblemLog;

/** Reads what one data set says about itself, and finds out how many of its events are there. */
final class DataSetReader {

	private static final String FIRST_WITH_CRC = "FCS3.0";

	private final FcsBytes bytes;
	private final FcsPlace place;
	private final ProblemLog log;

	DataSetReader(FcsBytes bytes, ProblemLog log) {
		this.bytes = bytes;
		this.place = new FcsPlace(bytes.name());
		this.log = log;
	}

	Outcome<DataSet> read(long at, int number) throws IOException {
		Outcome<Header> header = Header.parse(bytes.atMost(at, Header.LENGTH), at, place);
		if (!header.succeeded()) {
			return Outcome.refused(header.problems());
		}
		Outcome<Keywords> keywords = keywords(header.get().text().movedBy(at), at);
		if (!keywords.succeeded()) {
			return Outcome.refused(keywords.problems());
		}
		return read(header.get(), keywords.get(), at, number);
	}

	private Outcome<Keywords> keywords(Extent text, long at) throws IOException {
		if (text.end() >= bytes.size()) {
			return refused(Mismatch.described("fcs.text-cut-off", place.at(text.begin()),
					"the end of the file at byte " + bytes.size(), "TEXT up to byte " + text.end(),
					"Export the file again."));
		}
		TextSegment segment = new TextSegment(place, log);
		Outcome<Keywords> primary = segment.primary(bytes.bytes(text), text.begin());
		if (!primary.succeeded()) {
			return primary;
		}
		Extent more = pair(primary.get(), "$BEGINSTEXT", "$ENDSTEXT").movedBy(at);
		if (more.length() < 2 || more.equals(text)) {
			return primary;
		}
		if (more.end() >= bytes.size()) {
			log.add(Mismatch.described("fcs.supplemental-text", place.keyword("$BEGINSTEXT"), "a place behind the file: "
					+ more, "a supplemental TEXT inside it", "Its keywords are missing.").warning());
			return primary;
		}
		return Outcome.of(primary.get().with(segment.supplemental(bytes.bytes(more), more.begin())));
	}

	private Outcome<DataSet> read(Header header, Keywords keywords, long at, int number) throws IOException {
		Optional<Long> total = keywords.whole("$TOT");
		Extent byHeader = header.data().movedBy(at);
		Extent byText = pair(keywords, "$BEGINDATA", "$ENDDATA").movedBy(at);
		Optional<RowLayout> layout = layout(keywords, number).filter(sound -> !log.blocks())
				.flatMap(stated -> new PackedWidths(place, number, log).decide(stated, List.of(byHeader, byText), total));
		Extent text = header.text().movedBy(at);
		Optional<Extent> data = layout.flatMap(
				sound -> new DataPlacement(bytes.size(), text, place, log).choose(byHeader, byText, sound, total));
		if (data.isEmpty()) {
			return log.refusal();
		}
		checkSum(header, keywords, data.get(), at);
		long events = new EventCount(bytes, place, log).count(layout.get(), data.get(), total);
		if (events > Integer.MAX_VALUE - 8) {
			return refused(Mismatch.described("fcs.too-many-events", place.keyword("$TOT"), events + " events",
					"at most " + (Integer.MAX_VALUE - 8), ""));
		}
		return Outcome.of(new DataSet(number, header.version(), keywords, layout.get(), data.get(), total, (int) events));
	}

	/** The check value stands behind the last segment, wherever that is said to lie. */
	private void checkSum(Header header, Keywords keywords, Extent data, long at) throws IOException {
		if (header.version().compareTo(FIRST_WITH_CRC) < 0) {
			return;
		}
		long end = Stream.of(header.text(), header.analysis(), pair(keywords, "$BEGINSTEXT", "$ENDSTEXT"),
				pair(keywords, "$BEGINANALYSIS", "$ENDANALYSIS")).map(segment -> segment.movedBy(at))
				.filter(segment -> segment.length() > 0).mapToLong(Extent::end).max().orElse(0);
		new CrcCheck(bytes, place, log).check(at, Math.max(end, data.end()));
	}

	private Optional<RowLayout> layout(Keywords keywords, int number) {
		String mode = keywords.text("$MODE").orElse("L");
		if (!mode.equalsIgnoreCase("L")) {
			log.add(new Mismatch("fcs.mode", place.keyword(number, "$MODE"), mode, "L, a list of events",
					"Histograms hold no events. Export the list mode data.").error());
			return Optional.empty();
		}
		Optional<DataType> type = DataType.parse(keywords.text("$DATATYPE").orElse(""));
		if (type.isEmpty()) {
			log.add(new Mismatch("fcs.data-type", place.keyword(number, "$DATATYPE"), keywords.text("$DATATYPE").orElse(""),
					"I, F, D or A").error());
			return Optional.empty();
		}
		List<Parameter> parameters = new ParameterReader(keywords, type.get(), place, number, log).read();
		Optional<ByteOrder> order = ByteOrder.parse(keywords.text("$BYTEORD").orElse(""));
		if (order.isEmpty() && type.get() != DataType.ASCII) {
			log.add(new Mismatch("fcs.byte-order", place.keyword(number, "$BYTEORD"), keywords.text("$BYTEORD").orElse(""),
					"1,2,3,4 or 4,3,2,1").error());
			return Optional.empty();
		}
		return parameters.isEmpty() ? Optional.empty()
				: Optional.of(new RowLayout(parameters, order.orElse(ByteOrder.LITTLE)));
	}

	private static Extent pair(Keywords keywords, String begin, String end) {
		return new Extent(keywords.whole(begin).orElse(0L), keywords.whole(end).orElse(0L));
	}

	private static <T> Outcome<T> refused(Mismatch mismatch) {
		Problem problem = mismatch.error();
		return Outcome.refused(List.of(problem));
	}
}
