/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.reports.internal.page;

import java.io.IOException;

/** What is drawn on each page over its text. */
public interface PageFurniture {

	/**
	 * Draws on one page.
	 *
	 * @param pen   draws
	 * @param frame where the text stands
	 * @param page  the page's number, from 1
	 * @param pages how many there are
	 */
	void draw(Pen pen, Frame frame, int page, int pages) throws IOException;
}
