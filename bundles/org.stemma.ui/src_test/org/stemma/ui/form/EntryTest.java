/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EntryTest {

	private static final Duration PATIENCE = Duration.ofSeconds(30);

	private Display display;
	private Text text;
	private Entry entry;

	@BeforeEach
	void open() {
		assumeTrue(System.getenv("DISPLAY") != null, "no display");
		display = new Display();
		text = new Text(new Shell(display), SWT.SINGLE);
		text.setText("4.58");
		entry = new Entry(text);
	}

	@AfterEach
	void close() {
		if (display != null) {
			display.dispose();
		}
	}

	@Test
	void selectsWhatStandsThereOnEntry() {
		text.notifyListeners(SWT.FocusIn, new Event());
		assertEquals("4.58", text.getSelectionText());
	}

	@Test
	void aFocusThatComesAfterTheFirstKeySelectsNothing() {
		text.notifyListeners(SWT.KeyDown, new Event());
		text.setText("1");
		text.notifyListeners(SWT.FocusIn, new Event());
		entry.focus();
		assertEquals("", text.getSelectionText());
	}

	@Test
	void aFocusThatComesBackSelectsNothing() {
		text.notifyListeners(SWT.KeyDown, new Event());
		text.setText("4");
		text.notifyListeners(SWT.FocusOut, new Event());
		text.notifyListeners(SWT.FocusIn, new Event());
		settle();
		text.notifyListeners(SWT.FocusIn, new Event());
		assertEquals("", text.getSelectionText());
	}

	@Test
	void leavingForAnotherLineBeginsAnew() {
		Text other = new Text(text.getShell(), SWT.SINGLE);
		text.getShell().open();
		text.notifyListeners(SWT.KeyDown, new Event());
		Instant end = Instant.now().plus(PATIENCE);
		while (display.getFocusControl() != other && Instant.now().isBefore(end)) {
			other.forceFocus();
			settle();
		}
		assertEquals(other, display.getFocusControl());
		text.notifyListeners(SWT.FocusOut, new Event());
		assertEquals("", text.getSelectionText());
		settle();
		text.notifyListeners(SWT.FocusIn, new Event());
		assertEquals("4.58", text.getSelectionText());
	}

	private void settle() {
		while (display.readAndDispatch()) {
			// until nothing waits
		}
	}
}
