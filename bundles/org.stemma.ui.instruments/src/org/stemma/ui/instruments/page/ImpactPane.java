/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.page;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.lab.Laboratory;
import org.stemma.core.quality.Quality.CalibrationImpact;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RowColumn;
import org.stemma.ui.table.RowTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** Lists the results and lots that rest on an instrument since its last good calibration. */
final class ImpactPane {

	private static final Texts TEXTS = new Texts(ImpactPane.class);

	private final Composite area;
	private final Banner banner;
	private final Passage words;
	private final RowTable<RecordView> results;

	ImpactPane(Composite parent, RecordRef calibration, Workplace workplace) {
		area = WidgetId.set(new Composite(parent, SWT.NONE), "impact");
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(5, 8).applyTo(area);
		banner = new Banner(area, "impact.banner");
		words = new Passage(area, "impact.words", 4);
		results = RowTable.ofMany(area, "impact.results",
				List.of(column("impact.result", 110, view -> view.ref().code()), column("impact.lot", 110, view -> view.text("lot")),
						column("impact.test", 120, view -> view.text("test")),
						column("impact.value", 90, view -> (view.text("value") + " " + view.text("unit")).strip()),
						column("impact.verdict", 120, view -> view.text("verdict")),
						column("impact.measured", 150, view -> view.text("measured"))));
		results.onOpen(view -> workplace.opener().open(view.ref()));
		Laboratory laboratory = workplace.laboratory();
		workplace.background().run(TEXTS.get("impact.reading", calibration.code()), () -> found(laboratory, calibration), this::show,
				this::failed);
	}

	private static RowColumn<RecordView> column(String key, int width, java.util.function.Function<RecordView, String> text) {
		return RowColumn.of(TEXTS.get(key), width, text);
	}

	private record Found(Outcome<CalibrationImpact> impact, List<RecordView> results) {
	}

	private static Found found(Laboratory laboratory, RecordRef calibration) {
		Outcome<CalibrationImpact> impact = laboratory.quality().impact(calibration);
		List<RecordRef> refs = impact.result().map(CalibrationImpact::results).orElse(List.of());
		return new Found(impact, refs.stream().map(laboratory.records()::find).flatMap(Optional::stream).toList());
	}

	private void show(Found found) {
		if (area.isDisposed()) {
			return;
		}
		found.impact().result().ifPresentOrElse(impact -> {
			words.show(sentence(impact));
			results.show(found.results());
		}, () -> banner.show(found.impact().problems()));
	}

	/** What is in doubt in words. */
	static String sentence(CalibrationImpact impact) {
		String since = impact.lastGood().map(good -> TEXTS.get("impact.since", good.code())).orElseGet(() -> TEXTS.get("impact.ever"));
		String lots = impact.lots().stream().map(RecordRef::code).collect(Collectors.joining(", "));
		return impact.results().isEmpty() ? TEXTS.get("impact.none", impact.instrument().code(), since)
				: TEXTS.get("impact.some", impact.instrument().code(), since, impact.results().size(), lots);
	}

	private void failed(Throwable failure) {
		if (!area.isDisposed()) {
			banner.failed(failure);
		}
	}

	Control control() {
		return area;
	}
}
