/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.stemma.api.Outcome;
import org.stemma.api.RecordRef;
import org.stemma.ui.scan.Scan;
import org.stemma.ui.scan.ScanHandler;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.RecordOpener;

/** What a scan means when no view answers it: the record with that code is opened. */
record OpenScanned(RecordOpener opener, Display display) implements ScanHandler {

	private static final Texts TEXTS = new Texts(OpenScanned.class);

	@Override
	public Optional<Outcome<String>> scanned(Scan scan) {
		if (scan.isCommand() || scan.found().isEmpty()) {
			return Optional.empty();
		}
		if (scan.found().size() > 1) {
			choose(scan.found());
			return Optional.of(Outcome.of(TEXTS.get("which")));
		}
		RecordRef ref = scan.found().getFirst();
		opener.open(ref);
		return Optional.of(Outcome.of(TEXTS.get("opened", ref)));
	}

	private void choose(List<RecordRef> found) {
		Menu menu = new Menu(display.getActiveShell(), SWT.POP_UP);
		for (RecordRef ref : found) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(ref.toString().replace("&", "&&"));
			item.addListener(SWT.Selection, event -> opener.open(ref));
		}
		menu.addListener(SWT.Hide, event -> display.asyncExec(menu::dispose));
		menu.setVisible(true);
	}
}
