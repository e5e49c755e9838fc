/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.core.instrument.internal;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;

import org.stemma.api.RecordRef;
import org.stemma.api.instrument.Measured;
import org.stemma.api.instrument.RunContent;
import org.stemma.api.instrument.RunContent.NotUnderstood;
import org.stemma.api.instrument.SampleContent;
import org.stemma.core.instrument.ImportPreview;
import org.stemma.core.record.KindModels;
import org.stemma.model.instrument.InstrumentFactory;
import org.stemma.model.instrument.InstrumentRun;
import org.stemma.model.instrument.MeasuredState;
import org.stemma.model.instrument.Measurement;
import org.stemma.model.instrument.RawFile;
import org.stemma.model.instrument.RunSample;
import org.stemma.model.instrument.Unread;

/** Makes the records of an accepted preview. Long texts are cut: the raw file keeps them whole. */
final class RunRecords {

	private static final int FIELD = 160;
	private static final int NAME = 200;
	private static final int PLACE = 400;
	private static final int TEXT = 1000;
	private static final int WELL = 20;
	private static final int UNIT = 40;
	private static final int FILE_NAME = 255;

	private final KindModels kinds;

	RunRecords(KindModels kinds) {
		this.kinds = kinds;
	}

	RawFile file(ImportPreview preview) {
		RawFile file = kinds.create(RawFile.class);
		file.setCode(preview.file().hash().hex());
		file.setName(cut(preview.file().name(), FILE_NAME));
		file.setContent(preview.file().hash());
		file.setSize(Long.toString(preview.file().size()));
		return file;
	}

	/** The run; only the rows that are kept are matched to their subject. */
	InstrumentRun run(String code, ImportPreview preview, RecordRef file, Set<Integer> kept, Instant now) {
		InstrumentRun run = kinds.create(InstrumentRun.class);
		run.setCode(code);
		run.setInstrument(preview.instrument());
		run.setFile(file);
		run.setFormat(preview.format());
		run.setReaderVersion(preview.readerVersion());
		run.setImported(now.truncatedTo(ChronoUnit.MICROS));
		fill(run, preview.content());
		preview.rows().stream().filter(row -> kept.contains(row.index()))
				.forEach(row -> row.subject().ifPresent(run.getSamples().get(row.index())::setSubject));
		return run;
	}

	/** Puts what a file says into a run: facts, samples in the file's order, and what was not understood. */
	static void fill(InstrumentRun run, RunContent content) {
		content.metadata().forEach(fact -> run.getFacts().add(measurement(fact)));
		content.samples().forEach(each -> run.getSamples().add(sample(each)));
		content.notUnderstood().forEach(part -> run.getNotUnderstood().add(unread(part)));
	}

	private static RunSample sample(SampleContent content) {
		RunSample sample = InstrumentFactory.eINSTANCE.createRunSample();
		sample.setSample(cut(content.sample(), NAME));
		sample.setWell(cut(content.well(), WELL));
		content.time().ifPresent(time -> {
			sample.setMeasured(time.instant().truncatedTo(ChronoUnit.MICROS));
			sample.setZone(time.zone().getId());
			sample.setZoneKnown(time.zoneKnown());
		});
		content.measurements().forEach(measured -> sample.getMeasurements().add(measurement(measured)));
		return sample;
	}

	private static Measurement measurement(Measured measured) {
		Measurement measurement = InstrumentFactory.eINSTANCE.createMeasurement();
		measurement.setField(cut(measured.field(), FIELD));
		measured.value().map(RunRecords::plain).ifPresent(measurement::setValue);
		measurement.setUnit(cut(measured.unit(), UNIT));
		measurement.setText(cut(measured.text(), TEXT));
		measurement.setState(MeasuredState.get(measured.state().name()));
		measurement.setPlace(cut(measured.place().toString(), PLACE));
		return measurement;
	}

	private static BigDecimal plain(BigDecimal value) {
		return value.scale() < 0 ? value.setScale(0) : value;
	}

	private static Unread unread(NotUnderstood part) {
		Unread unread = InstrumentFactory.eINSTANCE.createUnread();
		unread.setName(cut(part.name(), NAME));
		unread.setText(cut(part.text(), TEXT));
		unread.setPlace(cut(part.place().toString(), PLACE));
		return unread;
	}

	/** A text no longer than its field, without what no store keeps; null for nothing. */
	private static String cut(String text, int longest) {
		String clean = text.replace("\u0000", "");
		int end = Math.min(clean.length(), longest);
		return end == 0 ? null : end < clean.length() ? clean.substring(0, end - 1) + "…" : clean;
	}
}
