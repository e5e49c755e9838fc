/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

import org.stemma.api.Place;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.MeasuredTime;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.Measurement;
import org.stemma.model.instrument.RunSample;

/** A stored run as content again: what {@link RunRecords} kept of a file. */
final class StoredContent {

	private StoredContent() {
	}

	/**
	 * The content; places are those of the file.
	 *
	 * @param zone zone of times that were kept without one
	 */
	static RunContent of(InstrumentRun run, ZoneId zone) {
		return new RunContent(measured(run.getFacts()), run.getSamples().stream().map(sample -> sample(sample, zone)).toList(),
				run.getNotUnderstood().stream()
						.map(part -> new NotUnderstood(text(part.getName()), text(part.getText()), place(part.getPlace()))).toList());
	}

	private static SampleContent sample(RunSample sample, ZoneId otherwise) {
		ZoneId zone = sample.getZone() == null ? otherwise : ZoneId.of(sample.getZone());
		Optional<MeasuredTime> time = Optional.ofNullable(sample.getMeasured()).map(instant -> new MeasuredTime(
				instant.atZone(zone).toLocalDateTime(), zone, Boolean.TRUE.equals(sample.getZoneKnown())));
		return new SampleContent(text(sample.getSample()), text(sample.getWell()), time, measured(sample.getMeasurements()),
				place(""));
	}

	private static List<Measured> measured(List<Measurement> all) {
		return all.stream().map(each -> new Measured(each.getField(), Optional.ofNullable(each.getValue()), text(each.getText()),
				text(each.getUnit()), Measured.State.valueOf(each.getState().getName()), place(each.getPlace()))).toList();
	}

	private static Place place(String words) {
		return new Place(text(words), 0, 0, "");
	}

	private static String text(String value) {
		return value == null ? "" : value;
	}
}
