/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.culture.editor;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.stemma.api.RecordRef;
import org.stemma.api.RecordView;
import org.stemma.core.culture.CultureView;
import org.stemma.ui.message.Banner;
import org.stemma.ui.record.PageServices;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.RecordOpener;
import org.stemma.ui.work.Workplace;

/** The pages of a vessel or lot: what was done, its vessels and vials, growth, lineage, files, history and details. */
final class CulturePages {

	private static final Texts TEXTS = new Texts(CulturePages.class);
	private static final String LOT = "culture.Lot";

	private final Workplace workplace;
	private final RecordRef shown;
	private final CultureTabs tabs;
	private final VesselsPage vessels;
	private final Optional<LotPage> lot;
	private boolean more;

	CulturePages(Composite parent, Workplace workplace, RecordRef shown, Banner banner, Runnable dirtyChanged) {
		this.workplace = workplace;
		this.shown = shown;
		RecordOpener opener = workplace.opener();
		boolean ofLot = shown.kind().equals(LOT);
		tabs = new CultureTabs(parent);
		vessels = new VesselsPage(tabs.parent(), opener::open);
		tabs.add(TEXTS.get("page.timeline"), new TimelinePage(tabs.parent(), opener::open));
		tabs.add(TEXTS.get(ofLot ? "page.vessels" : "page.vessels.lot"), vessels);
		if (ofLot) {
			tabs.add(TEXTS.get("page.vials"), new VialsPage(tabs.parent(), opener::open));
		}
		tabs.add(TEXTS.get("page.growth"), new GrowthPage(tabs.parent()));
		tabs.add(TEXTS.get("page.lineage"), new LineagePage(tabs.parent(), workplace, shown, opener::open));
		tabs.add(TEXTS.get("page.files"), new FilesPage(tabs.parent(), workplace, banner));
		tabs.add(TEXTS.get("page.history"), new PastPage(tabs.parent(), workplace, shown));
		lot = ofLot ? Optional.of(new LotPage(tabs.parent(), workplace, banner, dirtyChanged)) : Optional.empty();
		lot.ifPresent(page -> tabs.add(TEXTS.get("page.lot"), page));
	}

	void show(CultureView culture) {
		if (!more) {
			more = true;
			shownRecord(culture).ifPresent(record -> new PageServices().of(shown.kind())
					.forEach(each -> tabs.item(each.title(), each.page().create(tabs.parent(), record, workplace))));
		}
		tabs.show(culture);
	}

	private Optional<RecordView> shownRecord(CultureView culture) {
		return shown.kind().equals(LOT) ? Optional.of(culture.lot())
				: culture.vessels().stream().filter(view -> view.ref().means(shown)).findFirst();
	}

	/** The vessel chosen in the list of vessels. */
	Optional<RecordRef> chosen() {
		return vessels.chosen();
	}

	boolean dirty() {
		return lot.filter(page -> page.details().dirty()).isPresent();
	}

	void save(Consumer<Boolean> then) {
		lot.ifPresentOrElse(page -> page.details().save(then), () -> then.accept(true));
	}

	void focus() {
		tabs.focus();
	}

	Control control() {
		return tabs.control();
	}
}
