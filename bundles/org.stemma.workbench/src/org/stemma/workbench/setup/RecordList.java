/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import java.util.List;
import java.util.Map;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.stemma.api.Outcome;
import org.stemma.api.RecordView;
import org.stemma.core.query.Query;
import org.stemma.core.record.FieldModel;
import org.stemma.core.record.KindModel;
import org.stemma.ui.form.FieldVariant;
import org.stemma.ui.form.FormDialog;
import org.stemma.ui.form.FormDialog.Question;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RecordColumns;
import org.stemma.ui.table.RecordTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** Records of a kind: New asks for one in a form, Enter opens one in its editor. */
final class RecordList implements KindList {

	private static final Texts TEXTS = new Texts(RecordList.class);

	private final Workplace workplace;
	private final KindModel kind;
	private final Banner banner;
	private final Shell shell;
	private final ListTop top;
	private final RecordTable table;

	RecordList(Composite parent, Workplace workplace, KindModel kind, Banner banner) {
		this.workplace = workplace;
		this.kind = kind;
		this.banner = banner;
		this.shell = parent.getShell();
		top = new ListTop(parent, kind, SetUpRight.obstacle(kind, workplace.session()));
		top.newButton(TEXTS.get("new"), this::ask);
		table = new RecordTable(parent, workplace, "setup.records", RecordColumns.usual(kind), Query.of(kind.name()));
		table.onOpen(workplace.opener()::open);
	}

	private void ask() {
		Question question = new Question(TEXTS.get("new.title", kind.title()), kind.help(), TEXTS.get("new.ok"), fields());
		FormDialog.open(shell, workplace, question, Map.of(),
				values -> workplace.laboratory().records().create(workplace.session(), kind.name(), values.asMap()), this::made);
	}

	private List<FieldModel> fields() {
		return kind.fields().stream().filter(field -> !field.readOnly() && !field.secret()).map(this::asked).toList();
	}

	private FieldModel asked(FieldModel field) {
		return field.name().equals("code") && !kind.prefix().isEmpty()
				? FieldVariant.helped(FieldVariant.optional(field), TEXTS.get("new.code")) : field;
	}

	private void made(Outcome<RecordView> outcome) {
		RecordView record = outcome.get();
		banner.done(TEXTS.get("made", record.title() + " " + record.ref().code()), outcome.problems());
		table.refresh();
		workplace.opener().open(record.ref());
	}

	@Override
	public void focus() {
		table.focus();
	}

	@Override
	public void create() {
		top.create();
	}
}
