/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.record;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.FieldText;
import org.stemma.core.record.KindModel;
import org.stemma.core.record.CommitRefusals;
import org.stemma.core.record.Records;
import org.stemma.ui.form.Form;
import org.stemma.ui.form.RecordValues;
import org.stemma.ui.form.Values;
import org.stemma.ui.message.Banner;
import org.stemma.ui.message.ReasonDialog;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** The fields of a record in a form; saving asks for a reason and shows both sides when somebody else was faster. */
public final class DetailsPage {

	private static final Texts TEXTS = new Texts(DetailsPage.class);

	private final Workplace workplace;
	private final Banner banner;
	private final KindModel kind;
	private final List<FieldModel> fields;
	private final Composite area;
	private final Form form;
	private final EditRight right;
	private final Runnable dirtyChanged;
	private final Consumer<RecordView> saved;
	private RecordView shown;
	private boolean dirty;
	private boolean saving;

	/** A page without a record yet; {@code dirtyChanged} is called when there is something to save or no more. */
	public DetailsPage(Composite parent, Workplace workplace, Banner banner, KindModel kind, Runnable dirtyChanged,
			Consumer<RecordView> saved) {
		this.workplace = workplace;
		this.banner = banner;
		this.kind = kind;
		this.right = new EditRight(kind);
		this.dirtyChanged = dirtyChanged;
		this.saved = saved;
		this.fields = kind.fields().stream().filter(field -> !field.secret()).toList();
		area = Look.css(new Composite(parent, SWT.NONE), Look.PAGE);
		GridLayoutFactory.fillDefaults().applyTo(area);
		Optional<String> obstacle = right.obstacle(workplace.session());
		obstacle.ifPresent(this::hint);
		form = new Form(area, workplace, fields);
		form.editable(obstacle.isEmpty());
		form.onChange(() -> dirty(true));
	}

	private void hint(String words) {
		Label label = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "details.readonly"), Look.QUIET);
		label.setText(TEXTS.get("read.only", words));
		GridDataFactory.fillDefaults().grab(true, false).indent(10, 8).applyTo(label);
	}

	/** Shows a record. */
	public void show(RecordView record) {
		shown = record;
		form.show(record);
		dirty(false);
	}

	/** Whether there is something to save. */
	public boolean dirty() {
		return dirty;
	}

	private void dirty(boolean now) {
		if (dirty != now) {
			dirty = now;
			dirtyChanged.run();
		}
	}

	/** Saves; the callback hears whether it was saved. */
	public void save(Consumer<Boolean> then) {
		form.submit(values -> save(values, then), () -> then.accept(false));
	}

	private void save(Values values, Consumer<Boolean> then) {
		Map<String, Object> before = RecordValues.of(shown, fields);
		Map<String, Object> changes = RecordValues.changes(before, values.asMap());
		if (changes.isEmpty()) {
			dirty(false);
			then.accept(true);
			return;
		}
		Optional<String> reason = ReasonDialog.ask(area.getShell(), TEXTS.get("save.reason.title"),
				TEXTS.get("save.reason", kind.title() + " " + shown.ref().code()));
		if (reason.isEmpty()) {
			then.accept(false);
			return;
		}
		saving = true;
		workplace.background().run(kind.title(), () -> commit(changes, reason.get()),
				outcome -> answered(outcome, values, then), failure -> failed(failure, then));
	}

	private void failed(Throwable failure, Consumer<Boolean> then) {
		saving = false;
		then.accept(false);
		banner.failed(failure);
	}

	/** Whether a change is on its way, so that what is committed is one's own. */
	boolean saving() {
		return saving;
	}

	private Outcome<RecordView> commit(Map<String, Object> changes, String reason) {
		Records records = workplace.laboratory().records();
		return right.corrects()
				? records.correct(workplace.session(), shown.ref(), shown.version(), changes, reason)
				: records.revise(workplace.session(), shown.ref(), shown.version(), changes, reason);
	}

	private void answered(Outcome<RecordView> outcome, Values values, Consumer<Boolean> then) {
		saving = false;
		then.accept(outcome.succeeded());
		if (outcome.succeeded()) {
			show(outcome.get());
			saved.accept(shown);
			banner.done(kind.title() + " " + shown.ref().code() + " " + TEXTS.get("saved", shown.version()), outcome.problems());
		} else if (outcome.problems().stream().anyMatch(problem -> problem.code().equals(CommitRefusals.STALE))) {
			workplace.background().run(kind.title(), () -> workplace.laboratory().records().find(shown.ref()),
					now -> now.ifPresent(theirs -> compare(outcome, theirs, values)));
		} else {
			banner.show(outcome.problems());
		}
	}

	private void compare(Outcome<RecordView> refusal, RecordView theirs, Values values) {
		Comparison comparison = new Comparison(RecordValues.of(shown, fields), RecordValues.of(theirs, fields), values.asMap());
		FieldText words = new FieldText(workplace.laboratory().zone());
		switch (CompareDialog.ask(area.getShell(), refusal.problems(), comparison.lines(fields, words))) {
		case KEEP -> {
			show(theirs);
			form.show(comparison.merged());
			dirty(true);
			banner.done(TEXTS.get("compare.kept", theirs.version()));
		}
		case DISCARD -> show(theirs);
		case CANCEL -> banner.show(refusal.problems());
		}
	}

	/** Puts the keyboard on the first line. */
	public void focus() {
		form.focus();
	}

	/** The widget, to be laid out. */
	public Control control() {
		return area;
	}
}
