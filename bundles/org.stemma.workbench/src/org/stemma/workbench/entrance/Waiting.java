/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.workbench.entrance;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.stemma.ui.text.Texts;
import org.stemma.ui.work.EventLoop;

/** Shows what is being done while something is done on another thread. */
final class Waiting {

	private static final Texts TEXTS = new Texts(Waiting.class);
	private static final int WIDTH = 420;

	private final Display display;

	Waiting(Display display) {
		this.display = display;
	}

	/** Waits for the work; what it throws comes back as {@link CompletionException}. */
	<T> T until(String words, Callable<T> work) {
		CompletableFuture<T> result = new CompletableFuture<>();
		Thread.ofPlatform().daemon().name(words).start(() -> complete(result, work));
		Shell shell = shell(words);
		try {
			EventLoop.until(display, result::isDone);
		} finally {
			shell.dispose();
		}
		return result.join();
	}

	private <T> void complete(CompletableFuture<T> result, Callable<T> work) {
		try {
			result.complete(work.call());
		} catch (Exception failure) {
			result.completeExceptionally(failure);
		}
		display.wake();
	}

	private Shell shell(String words) {
		Shell shell = new Shell(display, SWT.TITLE | SWT.BORDER);
		shell.setText(TEXTS.get("title"));
		GridLayoutFactory.swtDefaults().margins(24, 20).spacing(5, 14).applyTo(shell);
		Label label = new Label(shell, SWT.WRAP);
		label.setText(words);
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
		GridDataFactory.fillDefaults().applyTo(new ProgressBar(shell, SWT.INDETERMINATE));
		shell.pack();
		Rectangle screen = display.getPrimaryMonitor().getClientArea();
		shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2, screen.y + (screen.height - shell.getSize().y) / 2);
		shell.open();
		return shell;
	}
}
