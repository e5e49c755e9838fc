/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.window;

import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.stemma.api.RecordRef;
import org.stemma.ui.record.RecordEditor;
import org.stemma.ui.record.RecordInput;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.RecordOpener;

/**
 * Opens records in editors: the one called {@code org.stemma.editor.} and the kind, else the general one; dossiers in
 * {@code org.stemma.editor.release.Dossier}.
 */
final class LabOpener implements RecordOpener {

	private static final Texts TEXTS = new Texts(LabOpener.class);
	private static final String PREFIX = "org.stemma.editor.";
	private static final String DOSSIER = PREFIX + "release.Dossier";
	private static final int MATCH = IWorkbenchPage.MATCH_INPUT | IWorkbenchPage.MATCH_ID;

	@Override
	public void open(RecordRef ref) {
		open(ref, known(PREFIX + ref.kind()));
	}

	@Override
	public void openDossier(RecordRef lot) {
		open(lot, known(DOSSIER));
	}

	private static String known(String editor) {
		IEditorRegistry editors = PlatformUI.getWorkbench().getEditorRegistry();
		return editors.findEditor(editor) == null ? RecordEditor.ID : editor;
	}

	private static void open(RecordRef ref, String editor) {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		try {
			IEditorPart part = window.getActivePage().openEditor(new RecordInput(ref), editor, true, MATCH);
			part.setFocus(); // also when it was active already and the keyboard was in the scan bar
		} catch (PartInitException failure) {
			ErrorDialog.openError(window.getShell(), TEXTS.get("cannot.open.title"), ref.toString(), failure.getStatus());
		}
	}
}
