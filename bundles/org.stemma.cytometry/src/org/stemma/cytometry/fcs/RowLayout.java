/*
 * Copyright (c) 2026 The Stemma authors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0, which is available at https://www.eclipse.org/legal/epl-2.0/
 *
 * SPDX-License-Identifier: EPL-2.0
 */
package org.stemma.cytometry.fcs;

import java.util.List;

/**
 * How a row of values, one event, lies in the DATA segment.
 *
 * @param parameters the channels in order
 * @param order      which byte comes first
 */
public record RowLayout(List<Parameter> parameters, ByteOrder order) {

	/** Copies the list. */
	public RowLayout {
		parameters = List.copyOf(parameters);
	}

	/** Whether values are text without a fixed width. */
	boolean delimited() {
		return parameters.stream().anyMatch(parameter -> parameter.bits() == 0);
	}

	/** Whether values are digits. */
	boolean ascii() {
		return parameters.getFirst().type() == DataType.ASCII;
	}

	/** Bytes of a row; 0 when values are delimited. */
	long rowBytes() {
		return delimited() ? 0 : parameters.stream().mapToLong(Parameter::bytes).sum();
	}

	/** Offset of a parameter's value in its row, by index. */
	int offset(int index) {
		return parameters.subList(0, index).stream().mapToInt(Parameter::bytes).sum();
	}
}
