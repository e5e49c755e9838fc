/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.quality.restriction;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.identity.Permissions;
import org.stemma.core.identity.Verb;
import org.stemma.core.query.Filter;
import org.stemma.core.query.Query;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.model.quality.RestrictionJudgement;
import org.stemma.ui.form.FieldVariant;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.form.Values;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RecordColumns;
import org.stemma.ui.table.RecordTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.Passage;
import org.stemma.ui.widget.PushButton;
import org.stemma.ui.widget.StateChip;
import org.stemma.ui.widget.Tone;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** What was wrong on the day, the results that wait, and the judgement. */
final class RestrictionPane {

	private static final Texts TEXTS = new Texts(RestrictionPane.class);
	private static final String RESULT = "quality.Result";
	private static final int LINES = 4;

	private final Workplace workplace;
	private final Composite area;
	private final Banner banner;
	private final StateChip state;
	private final Passage words;
	private final Button judge;
	private RecordView restriction;

	RestrictionPane(Composite parent, RecordView restriction, Workplace workplace) {
		this.workplace = workplace;
		this.restriction = restriction;
		area = WidgetId.set(new Composite(parent, SWT.NONE), "restriction");
		GridLayoutFactory.swtDefaults().margins(10, 8).spacing(5, 8).applyTo(area);
		banner = new Banner(area, "restriction.banner");
		state = new StateChip(area);
		WidgetId.set(state.control(), "restriction.state");
		words = new Passage(area, "restriction.words", LINES);
		Look.css(WidgetId.set(new Label(area, SWT.WRAP), "restriction.results.title"), Look.QUIET).setText(TEXTS.get("results"));
		RecordTable results = new RecordTable(area, workplace, "restriction.results",
				RecordColumns.of(workplace.laboratory().records(), RESULT, "code", "lot", "test", "value", "unit", "verdict",
						"measured"),
				Query.of(RESULT).where(Filter.refersTo("restriction", restriction.ref())));
		results.onOpen(workplace.opener()::open);
		judge = Look.css(PushButton.create(area, "restriction.judge", TEXTS.get("judge"), this::judge), Look.ACTION);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(judge);
		show();
	}

	private void show() {
		boolean open = restriction.value("state", String.class).filter("OPEN"::equals).isPresent();
		boolean stands = restriction.value("judgement", String.class).filter("RESULTS_STAND"::equals).isPresent();
		state.show(open ? Tone.WARNING : stands ? Tone.GOOD : Tone.BAD,
				open ? TEXTS.get("open") : restriction.text("judgement"));
		words.show(restriction.text("description") + "\n" + TEXTS.get("reason", restriction.text("reason"))
				+ (open ? "" : "\n" + TEXTS.get("assessment", restriction.text("assessment"), restriction.text("judgedBy"))));
		boolean may = workplace.session().roles().stream().anyMatch(role -> Permissions.allows(Verb.JUDGE_RESTRICTION, role));
		judge.setEnabled(open && may);
		judge.setToolTipText(open && !may ? TEXTS.get("why.role") : "");
		area.layout(true, true);
	}

	private void judge() {
		KindModel kind = workplace.laboratory().records().kind("quality.Restriction");
		List<FieldModel> fields = Stream.of("judgement", "assessment").map(name -> kind.field(name).orElseThrow())
				.map(FieldVariant::required).toList();
		Question question = new Question(TEXTS.get("judge.title", restriction.ref().code()), TEXTS.get("judge.sentence"),
				TEXTS.get("judge.ok"), fields);
		FormDialog.<RecordView>open(area.getShell(), workplace, question, Map.of(), this::judged, this::shown);
	}

	private Outcome<RecordView> judged(Values values) {
		return workplace.laboratory().quality().judge(workplace.session(), restriction.ref(), restriction.version(),
				RestrictionJudgement.valueOf(values.text("judgement")), values.text("assessment"));
	}

	private void shown(Outcome<RecordView> outcome) {
		restriction = outcome.get();
		banner.done(TEXTS.get("done", restriction.ref().code(), restriction.text("judgement")), outcome.problems());
		show();
	}

	Control control() {
		return area;
	}
}
