/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.stemma.api.RecordRef;
import org.stemma.ui.record.RecordInput;

/** Shows what was left out of the run that is chosen or open, so that it can be kept with it. */
public final class TakeUpRun {

	/** Kind of records that can be taken up. */
	static final String RUN = "instrument.InstrumentRun";

	/** Made by the workbench. */
	public TakeUpRun() {
		// has no state
	}

	@CanExecute
	boolean can(@Optional IWorkbenchWindow window, @Optional KeptRun chosen) {
		return run(window, chosen).isPresent();
	}

	@Execute
	void show(IWorkbenchWindow window, @Optional KeptRun chosen) {
		run(window, chosen).ifPresent(TakeUpRun::show);
	}

	private static java.util.Optional<RecordRef> run(IWorkbenchWindow window, KeptRun chosen) {
		return chosen != null ? chosen.chosen() : java.util.Optional.ofNullable(window).map(IWorkbenchWindow::getActivePage)
				.map(IWorkbenchPage::getActivePart).flatMap(TakeUpRun::open);
	}

	/** Shows what was left out of a run in the Import view. */
	static void show(RecordRef run) {
		ImportView.show(pane -> pane.takeUp(run));
	}

	private static java.util.Optional<RecordRef> open(IWorkbenchPart part) {
		return part instanceof IEditorPart editor && editor.getEditorInput() instanceof RecordInput input
				&& input.ref().kind().equals(RUN) ? java.util.Optional.of(input.ref()) : java.util.Optional.empty();
	}
}
