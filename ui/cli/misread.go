package cli

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"github.com/spf13/pflag"

	"roundtable/session"
)

// misread is what is wrong with a flag, for any language to tell: pflag says it
// in English alone.
func misread(err error) error {
	var (
		unknown *pflag.NotExistError
		lacking *pflag.ValueRequiredError
		bad     *pflag.InvalidValueError
		syntax  *pflag.InvalidSyntaxError
	)
	switch {
	case errors.As(err, &unknown) && unknown.GetSpecifiedShortnames() != "":
		return session.Say("unknown shorthand flag: %s", shorthand(unknown.GetSpecifiedShortnames()))
	case errors.As(err, &unknown):
		return session.Say("unknown flag: --%s", unknown.GetSpecifiedName())
	case errors.As(err, &lacking) && lacking.GetSpecifiedShortnames() != "":
		return session.Say("flag needs an argument: %s", shorthand(lacking.GetSpecifiedShortnames()))
	case errors.As(err, &lacking):
		return session.Say("flag needs an argument: %s", "--"+lacking.GetSpecifiedName())
	case errors.As(err, &bad):
		return session.Say("invalid argument %q for %s: %s", bad.GetValue(), "--"+bad.GetFlag().Name, unfit(bad))
	case errors.As(err, &syntax):
		return session.Say("bad flag syntax: %s", syntax.GetSpecifiedFlag())
	}
	return err
}

// shorthand is the letter of a flag, and those it stands before: of "-json" the
// j is read first.
func shorthand(letters string) string {
	_, size := utf8.DecodeRuneInString(letters)
	if size == len(letters) {
		return "-" + letters
	}
	return "-" + letters[:size] + " (-" + letters + ")"
}

// unfit is why a value is none of its flag's.
func unfit(bad *pflag.InvalidValueError) error {
	var number *strconv.NumError
	switch {
	case !errors.As(bad.Unwrap(), &number):
		return bad.Unwrap() // the flag's own words
	case errors.Is(number, strconv.ErrRange):
		return session.Say("it is out of range")
	case strings.HasPrefix(bad.GetFlag().Value.Type(), "bool"):
		return session.Say("it is true or false")
	}
	if strings.HasPrefix(bad.GetFlag().Value.Type(), "uint") {
		return session.Say("it is not a whole number from 0")
	}
	return session.Say("it is not a whole number")
}
