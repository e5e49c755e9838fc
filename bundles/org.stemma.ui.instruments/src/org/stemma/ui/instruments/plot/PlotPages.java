/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.plot;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.stemma.core.calculation.assay.AssayRun;
import org.stemma.ui.instruments.assay.AssayPage;
import org.stemma.ui.instruments.curve.CurvePage;
import org.stemma.ui.instruments.curve.RunCurves;
import org.stemma.ui.instruments.flow.FlowData;
import org.stemma.ui.instruments.flow.FlowPage;
import org.stemma.ui.instruments.plate.ChosenWells;
import org.stemma.ui.instruments.plate.Plate;
import org.stemma.ui.instruments.plate.PlatePage;
import org.stemma.ui.instruments.plate.RunPlates;
import org.stemma.ui.instruments.standard.StandardPage;
import org.stemma.ui.instruments.standard.StandardRun;
import org.stemma.ui.message.Banner;
import org.stemma.ui.text.Texts;
import org.stemma.ui.widget.WidgetId;
import org.stemma.ui.work.Workplace;

/** The pages that a file has something for. */
final class PlotPages {

	private static final Texts TEXTS = new Texts(PlotPages.class);

	private final CTabFolder folder;
	private final List<PlotPage> pages = new ArrayList<>();

	PlotPages(Composite parent, RunData data, Workplace workplace, Banner banner) {
		folder = WidgetId.set(new CTabFolder(parent, SWT.TOP | SWT.FLAT), "plot.pages");
		GridDataFactory.fillDefaults().grab(true, true).applyTo(folder);
		List<Plate> plates = RunPlates.of(data.content()).stream().filter(plate -> !plate.readings().isEmpty()).toList();
		ChosenWells chosen = new ChosenWells();
		if (!plates.isEmpty()) {
			add("page.plate", new PlatePage(folder, plates, chosen));
		}
		RunCurves curves = new RunCurves(data.content());
		if (!curves.isEmpty()) {
			add("page.curves", new CurvePage(folder, curves, chosen, workplace.background()));
		}
		List<StandardRun> standards = StandardRun.of(data.content());
		if (!standards.isEmpty()) {
			add("page.standard", new StandardPage(folder, standards));
		}
		List<AssayRun> assays = AssayRun.of(data.content());
		if (!assays.isEmpty()) {
			add("page.standard", new AssayPage(folder, assays));
		}
		if (FlowData.recognised(data.file())) {
			add("page.flow", new FlowPage(folder, data.file(), data.instrument(), workplace, banner));
			folder.setSelection(pages.size() - 1);
		} else if (!pages.isEmpty()) {
			folder.setSelection(0);
		}
	}

	private void add(String key, PlotPage page) {
		CTabItem item = new CTabItem(folder, SWT.NONE);
		item.setText(TEXTS.get(key));
		item.setControl(page.control());
		pages.add(page);
	}

	boolean isEmpty() {
		return pages.isEmpty();
	}

	/** The page that is seen. */
	PlotPage page() {
		return pages.get(Math.max(0, folder.getSelectionIndex()));
	}

	CTabFolder control() {
		return folder;
	}
}
