/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.setup;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.stemma.api.Outcome;
import org.stemma.api.Problem;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.query.Query;
import org.stemma.core.record.KindModel;
import org.stemma.ui.message.Banner;
import org.stemma.ui.table.RecordColumns;
import org.stemma.ui.table.RecordTable;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.Workplace;

/** The persons: made, given roles, given a new first password, unlocked. */
final class PersonList implements KindList {

	/** Kind of a person's record. */
	static final String KIND = "identity.Person";

	private static final Texts TEXTS = new Texts(PersonList.class);

	private final Workplace workplace;
	private final Banner banner;
	private final ListTop top;
	private final RecordTable table;
	private final PersonDialogs dialogs;

	PersonList(Composite parent, Workplace workplace, KindModel kind, Banner banner) {
		this.workplace = workplace;
		this.banner = banner;
		this.dialogs = new PersonDialogs(parent.getShell(), workplace, this::done);
		top = new ListTop(parent, kind, SetUpRight.obstacle(kind, workplace.session()));
		top.newButton(TEXTS.get("new"), dialogs::create);
		top.button("person.roles", TEXTS.get("person.roles"), () -> chosen(dialogs::revise));
		top.button("person.reset", TEXTS.get("person.reset"), () -> chosen(dialogs::resetPassword));
		top.button("person.unlock", TEXTS.get("person.unlock"), () -> chosen(dialogs::unlock));
		table = new RecordTable(parent, workplace, "setup.records",
				RecordColumns.of(workplace.laboratory().records(), KIND, "code", "printedName", "active", "mustChangePassword"),
				Query.of(KIND));
		table.onOpen(workplace.opener()::open);
	}

	private void chosen(Consumer<RecordView> action) {
		Optional<RecordRef> ref = table.selected();
		if (ref.isEmpty()) {
			banner.show(List.of(Problem.note("person.none", TEXTS.get("person.none"))));
			return;
		}
		workplace.background().run(TEXTS.get("title"), () -> workplace.laboratory().records().find(ref.get()),
				found -> found.ifPresent(action));
	}

	private void done(String sentence, Outcome<RecordView> outcome) {
		banner.done(sentence, outcome.problems());
		table.refresh();
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
