/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.instruments.file;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.widgets.Control;

/** Takes a file that is dropped on a widget; of several the first. */
final class FileDrop extends DropTargetAdapter {

	private final Consumer<Path> dropped;

	private FileDrop(Consumer<Path> dropped) {
		this.dropped = dropped;
	}

	static void on(Control control, Consumer<Path> dropped) {
		DropTarget target = new DropTarget(control, DND.DROP_COPY | DND.DROP_DEFAULT);
		target.setTransfer(FileTransfer.getInstance());
		target.addDropListener(new FileDrop(dropped));
	}

	@Override
	public void dragEnter(DropTargetEvent event) {
		event.detail = (event.operations & DND.DROP_COPY) == 0 ? DND.DROP_NONE : DND.DROP_COPY;
	}

	@Override
	public void drop(DropTargetEvent event) {
		if (event.data instanceof String[] paths && paths.length > 0) {
			dropped.accept(Path.of(paths[0]));
		}
	}
}
