/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.core.culture.ActDetails;
import org.stemma.core.culture.ActReceipt;
import org.stemma.core.record.FieldModel;
import org.stemma.ui.culture.act.ActForm;
import org.stemma.ui.culture.act.BenchAct;
import org.stemma.ui.culture.act.Filled;
import org.stemma.ui.form.FieldControl;
import org.stemma.ui.form.Form;
import org.stemma.ui.form.Values;
import org.stemma.ui.widget.Heading;
import org.stemma.ui.widget.Look;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/**
 * One act being filled in. However often it is sent, it is one operation with one effect. Its area is named
 * {@code act.panel}, its buttons {@code act.save} and {@code act.back}.
 */
final class ActPanel {


	private final UUID operation = UUID.randomUUID();
	private final Workplace workplace;
	private final ActForm question;
	private final String title;
	private final Composite area;
	private final Heading heading;
	private final Form form;
	private Optional<FilesLine> files = Optional.empty();
	private Optional<RunLine> runs = Optional.empty();
	private final SaveBar save;
	private boolean touched;

	/**
	 * A panel.
	 *
	 * @param title what is done to what, for example {@code Passage of V-000012}
	 * @param keys  what Enter and Escape do
	 * @param card  takes a command card that a scanner typed into a line
	 */
	ActPanel(Composite parent, Workplace workplace, ActForm question, String title, PanelKeys keys, Consumer<String> card) {
		this.workplace = workplace;
		this.question = question;
		this.title = title;
		area = Look.css(WidgetId.set(new Composite(parent, SWT.NONE), "act.panel"), Look.PAGE);
		GridLayoutFactory.swtDefaults().margins(12, 8).spacing(5, 6).applyTo(area);
		heading = new Heading(area, words());
		WidgetId.set(heading.control(), "act.title");
		remark();
		form = new Form(area, workplace, question.fields());
		form.show(question.initial());
		form.editable(true);
		form.onChange(() -> touched = true);
		extras();
		save = new SaveBar(area, question.act().title(), keys);
		new CardKeys(typed -> heading.show((words() + "   " + typed).strip()), card).in(area);
		keys.in(area);
	}

	private String words() {
		return question.act().digit() + "  " + title;
	}

	private void remark() {
		if (!question.remark().isEmpty()) {
			Label remark = Look.css(WidgetId.set(new Label(area, SWT.WRAP), "act.remark"), Look.QUIET);
			remark.setText(question.remark());
			GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(remark);
		}
	}

	private void extras() {
		if (question.act() == BenchAct.OBSERVE) {
			files = Optional.of(new FilesLine(area));
		}
		if (question.act() == BenchAct.COUNT) {
			runs = question.vessel().filter(vessel -> !question.asks("vessel")).map(vessel -> new RunLine(area, workplace, form, vessel));
		}
	}

	/** Sends what is filled in; the outcome or the failure comes on the user interface's thread. */
	void send(Consumer<Outcome<ActReceipt>> answered, Consumer<Throwable> failed, Runnable incomplete) {
		save.enable(false);
		List<Path> kept = files.map(FilesLine::files).orElse(List.of());
		form.submit(values -> workplace.background().run(title, () -> save(values, kept), answered, failed), () -> {
			again();
			incomplete.run();
		});
	}

	private Outcome<ActReceipt> save(Values values, List<Path> kept) {
		ActDetails details = Filled.details(operation, values, kept);
		return question.saving().save(workplace.laboratory().cultures(), workplace.session(), details, values);
	}

	/** May be sent again. */
	void again() {
		save.enable(true);
	}

	/** Fills a line; one that holds several gets one more. */
	void fill(FieldModel field, Object value) {
		touched = true;
		form.line(field.name()).ifPresent(line -> line.settle(() -> put(line, field, value)));
		if (value instanceof RecordRef ref && !field.many()) {
			runs.ifPresent(line -> line.chosen(ref));
		}
	}

	private static void put(FieldControl line, FieldModel field, Object value) {
		if (!field.many()) {
			line.show(value);
			return;
		}
		List<Object> all = new ArrayList<>();
		line.value().result().flatMap(given -> given).ifPresent(given -> all.addAll((List<?>) given));
		if (!all.contains(value)) {
			all.add(value);
		}
		line.show(all);
	}

	/** Chooses photos or files; only where the act keeps any. */
	void attach() {
		files.ifPresent(FilesLine::choose);
	}

	ActForm question() {
		return question;
	}

	String title() {
		return title;
	}

	/** Whether something was filled in that would be lost. */
	boolean touched() {
		return touched;
	}

	void focus() {
		form.focus();
	}

	Composite control() {
		return area;
	}
}
