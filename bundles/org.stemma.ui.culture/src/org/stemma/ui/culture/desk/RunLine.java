/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.stemma.api.RecordRef;
import org.stemma.core.query.Query;
import org.stemma.core.query.Row;
import org.stemma.core.query.Sort;
import org.stemma.core.record.Records;
import org.stemma.ui.culture.act.RunNumbers;
import org.stemma.ui.form.FieldControl;
import org.stemma.ui.form.Form;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.work.Workplace;

/** Offers the numbers of the newest instrument run that measured a vessel; one key takes them into the form of a count. */
final class RunLine {

	private static final Texts TEXTS = new Texts(RunLine.class);
	private static final int LOOKED_AT = 20;

	private final Workplace workplace;
	private final Form form;
	private final RecordRef vessel;
	private final Button take;
	private Optional<RunNumbers> offered = Optional.empty();

	/** Looks for a run at once; its button is named {@code act.run} and disabled while there is none. */
	RunLine(Composite parent, Workplace workplace, Form form, RecordRef vessel) {
		this.workplace = workplace;
		this.form = form;
		this.vessel = vessel;
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(10, 0).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		take = PushButton.create(area, "act.run", TEXTS.get("run.none"), this::take);
		take.setEnabled(false);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(take);
		workplace.background().run(TEXTS.get("run.looking", vessel.code()), this::newest, this::offer);
	}

	private Optional<RunNumbers> newest() {
		Records records = workplace.laboratory().records();
		List<Row> runs = records.page(Query.of("instrument.InstrumentRun", "code").sorted(Sort.down("imported"))
				.limit(LOOKED_AT)).rows();
		return runs.stream().map(Row::ref).map(records::find).flatMap(Optional::stream)
				.map(run -> RunNumbers.of(run, vessel)).flatMap(Optional::stream).findFirst();
	}

	private void offer(Optional<RunNumbers> found) {
		offered = found;
		if (!take.isDisposed() && found.isPresent()) {
			take.setText(TEXTS.get("run.take", found.get().run().code(), found.get().when()));
			take.setEnabled(true);
			take.requestLayout();
		}
	}

	/** Takes the numbers of a run that was chosen by hand, where it has any of this vessel. */
	void chosen(RecordRef run) {
		Records records = workplace.laboratory().records();
		workplace.background().run(TEXTS.get("run.looking", vessel.code()),
				() -> records.find(run).flatMap(view -> RunNumbers.of(view, vessel)), found -> found.ifPresent(this::take));
	}

	private void take() {
		offered.ifPresent(this::take);
	}

	private void take(RunNumbers numbers) {
		if (!take.isDisposed()) {
			numbers.values().forEach((line, value) -> form.line(line).ifPresent(control -> show(control, value)));
			form.focus("volume");
		}
	}

	private static void show(FieldControl control, Object value) {
		control.show(value);
	}
}
