package programme

// document is the reader of a form that is no text; nil for the others.
func (f *flattener) document(form form) func([]byte) ([]line, error) {
	if form == formPDF {
		return f.pdf
	}
	return nil
}

func sniffZIP([]byte) form { return formZIP }
